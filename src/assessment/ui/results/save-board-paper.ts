import { saveFile } from "../../../browser/download.ts";
import { siteName } from "../../../browser/site-name.ts";
import { today } from "../../../browser/today.ts";
import { importPart } from "../../../fetching/import-part.ts";
import { PartError } from "../../../fetching/part-error.ts";
import { downloadStartedMessage } from "../../messages/download-started.ts";
import { describeUnsettled } from "../../messages/unsettled.ts";
import type { Assessment } from "../../model/assessment.ts";
import type { ChecklistDefinition } from "../../model/checklist-definition.ts";
import { absolute, addressWords, permanentPath } from "../../../routes.ts";
import { learnLinks } from "../shared/learn-links.ts";
import { areNamesShown, asShared } from "../shared/names-shown.ts";
import { namedAfter } from "../shared/save-csv.ts";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const notFetched =
  "The part of this page that writes Word files could not be fetched. Check the connection and press again.";

/** Downloads the board paper of an assessment, and returns a message for the person. Nothing is sent anywhere. */
export async function saveBoardPaper(assessment: Assessment, definition: ChecklistDefinition): Promise<string> {
  try {
    const { writeBoardPaper } = await importPart(() => import("./write-board-paper.ts"));
    const bytes = await writeBoardPaper({
      assessment: asShared(assessment),
      definition,
      learn: (item) => learnLinks(item).map((link) => ({ ...link, href: absolute(permanentPath(link.id)) ?? "" })),
      library: siteName(),
      address: addressWords(permanentPath(definition.checklist)),
      areNamesShown: areNamesShown(),
      today: today(),
      made: new Date().toISOString(),
    });
    saveFile(namedAfter(assessment, "-board-paper.docx"), docxType, bytes);
    return [downloadStartedMessage(), describeUnsettled(assessment)].filter(Boolean).join(" ");
  } catch (error) {
    if (error instanceof PartError) return notFetched;
    throw error;
  }
}
