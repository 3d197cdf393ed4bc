import { countAnswered } from "../../model/progress.ts";
import type { Assessment } from "../../model/assessment.ts";
import { assessmentName } from "../../model/assessment-name.ts";
import { writtenActions } from "../../model/open-actions.ts";
import { plainDirection } from "../../model/plain-direction.ts";
import { countOf } from "../../../model/count.ts";
import { voiceNotes, type Voices } from "../../model/voices.ts";
import { drawList } from "../shared/draw-list.ts";
import type { OpenedFile } from "../open-files/open-files.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";

/** A file in the list of opened files. The same file can be in the list twice. */
export interface Opened extends OpenedFile {
  readonly key: string;
}

/** Whether answers that came as a code are there already. One code is one person’s, however often it is read. */
export const isThere = (opened: readonly Opened[], { code }: OpenedFile): boolean =>
  code !== undefined && opened.some((each) => each.code === code);

interface Counted extends Voices {
  /** The name shown for the respondent of each file. */
  readonly names: ReadonlyMap<Assessment, string>;
  readonly isNamed: boolean;
  /** What is said of unlike files that are set side by side. */
  readonly mixture: readonly string[];
  /** The last action, to put before the notes on the files. */
  readonly said: string;
}

/** Lists the opened files and notes which count once and which apart. Asks if only the chair can decide. */
export function drawOpenedFiles(root: ParentNode, opened: readonly Opened[], counted: Counted): void {
  const { voices, question, names, isNamed, mixture, said } = counted;
  const numbered = (file: Assessment) => names.get(file) ?? "";
  const named = (file: Assessment) => {
    const name = opened.find(({ assessment }) => assessment === file)?.name ?? "";
    return `${assessmentName(file)} (${name})`;
  };
  drawList(
    part(root, "opened-list"),
    opened,
    ({ key }) => key,
    () => firstOf(root, "opened-file"),
    (row, { name, assessment }) => {
      const { answers, actions } = assessment;
      // The same name as in the table, so that equal names bear the same number in both.
      const round = plainDirection(assessment.round).trim();
      const who = [numbered(assessment), isNamed && round].filter(Boolean).join(", ");
      const answered = countAnswered(answers);
      const brought = `${countOf(answered, "question")} answered, ${countOf(writtenActions(actions).length, "action")}`;
      const file = isNamed ? ` (${name})` : "";
      say(row, "opened-name", `${who}: ${brought}${file}`);
      part(row, "opened-remove").setAttribute("aria-label", `Remove ${who}`);
    },
  );
  const notes = voiceNotes(voices, {
    file: isNamed ? named : () => "One of them",
    voice: ({ assessment }) => numbered(assessment),
  });
  say(root, "together-status", [said, ...notes, ...mixture].filter(Boolean).join(" "));
  part(root, "ask").hidden = question === undefined;
  say(root, "ask-files", question?.map(isNamed ? named : numbered).join(" and ") ?? "");
}
