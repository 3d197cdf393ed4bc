import { firstOf, part, say } from "../../../browser/dom.ts";
import { itemNumber } from "../../../model/id-pattern.ts";
import type { Assessment } from "../../model/assessment.ts";
import { assessmentName } from "../../model/assessment-name.ts";
import { describeWhat } from "../../messages/deadlines.ts";
import { describeOverdue, formatDay } from "../../model/day.ts";
import type { Deadline } from "../../model/deadlines.ts";
import { plainDirection } from "../../model/plain-direction.ts";
import { isOverdue } from "../../model/plan.ts";
import type { SavedAssessment } from "../../session/saved-assessment.ts";
import { drawList } from "../shared/draw-list.ts";
import type { AskedQuestions } from "./asked-questions.ts";

interface Drawn {
  readonly kept: readonly SavedAssessment[];
  readonly questions: AskedQuestions;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** Draws a row for each deadline in the order given, with a way to its question, and on paper a key to the checklists. */
export function drawDeadlines(root: ParentNode, deadlines: readonly Deadline[], drawn: Drawn): void {
  drawList(
    part(root, "rows"),
    deadlines,
    ({ action }) => action.id,
    () => firstOf(root, "row"),
    (row, deadline) => {
      drawDeadline(row, deadline, drawn);
    },
  );
  const titles = deadlines.map(({ assessment }) => `${assessment.checklist}: ${titleOf(assessment)}`);
  say(root, "key", [...new Set(titles)].sort().join(". "));
}

const titleOf = ({ title, checklist }: Assessment) => plainDirection(title).trim() || checklist;

function drawDeadline(row: HTMLElement, deadline: Deadline, { kept, questions, today }: Drawn): void {
  const { assessment, action, isQuestion } = deadline;
  const { due, item, owner } = action;
  const what = describeWhat(deadline);
  say(row, "due", due && formatDay(due));
  say(row, "due-mark", due === "" ? "No date yet" : isOverdue(action, today) ? describeOverdue(due, today) : "");
  say(row, "what", what);
  const { words, lang } = questions.question(item);
  const link = part<HTMLAnchorElement>(row, "question");
  say(row, "question", words);
  // Paper has room for the wording only where nothing else says what is to be done.
  link.classList.toggle("screen-only", what !== "" && !isQuestion);
  link.lang = lang;
  const key = kept.find((each) => each.assessment === assessment)?.key;
  const address = key && questions.addressOf(assessment.checklist, key, item);
  if (address) link.href = address;
  else link.removeAttribute("href");
  say(row, "owner-name", plainDirection(owner).trim());
  say(row, "owner-mark", owner.trim() === "" ? "No owner yet" : "");
  say(row, "title", titleOf(assessment));
  say(row, "place", `${assessment.checklist}, question ${String(itemNumber(item))}`);
  say(row, "named", assessmentName({ ...assessment, title: "" }));
}
