import { part, say } from "../../../browser/dom.ts";
import { today } from "../../../browser/today.ts";
import { describeDeadlines } from "../../messages/deadlines.ts";
import type { Assessment } from "../../model/assessment.ts";
import { countDeadlines, deadlinesOver, openByDay } from "../../model/deadlines.ts";

/** Says how many actions are open in the assessments, and leads to them. Says nothing where none is. */
export function drawDeadlineLine(root: ParentNode, assessments: readonly Assessment[]): void {
  const open = openByDay(deadlinesOver(assessments));
  part(root, "deadline-line").hidden = open.length === 0;
  say(root, "deadline-counts", describeDeadlines(countDeadlines(open, today())));
}
