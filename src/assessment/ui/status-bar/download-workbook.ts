import { saveFile } from "../../../browser/download.ts";
import { siteName } from "../../../browser/site-name.ts";
import { downloadStartedMessage } from "../../messages/download-started.ts";
import { describeUnsettled } from "../../messages/unsettled.ts";
import { readPrompts } from "../../session/read-checklist.ts";
import { workspace } from "../../session/workspace.ts";
import { asShared } from "../shared/names-shown.ts";
import { namedAfter } from "../shared/save-csv.ts";
import { xlsxType, workbookBytes } from "../shared/workbook-bytes.ts";

/** Downloads the open assessment as an Excel workbook, and returns a message for the person. */
export async function downloadWorkbook(): Promise<string> {
  const { assessment, definition } = workspace;
  if (!assessment) return "";
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
  const bytes = await workbookBytes({
    kind: "checklist",
    source: {
      definition,
      prompts: readPrompts(document),
      guide: [],
      library: siteName(),
      address: canonical?.href,
      assessment: asShared(assessment),
      made: new Date().toISOString(),
    },
  });
  if (typeof bytes === "string") return bytes;
  saveFile(namedAfter(assessment, ".xlsx"), xlsxType, bytes);
  return [downloadStartedMessage(), describeUnsettled(assessment)].filter(Boolean).join(" ");
}
