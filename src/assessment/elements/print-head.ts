import type { Assessment } from "../model/assessment.ts";
import { sayDay } from "../model/day.ts";
import { say } from "../../elements/part.ts";
import { today } from "./today.ts";

/** Fills in what makes a printed view stand alone: which checklist, whose answers, which round, when. */
export function drawPrintHead(root: ParentNode, assessment: Assessment): void {
  const { title, checklist, edition, organisation, round, respondent, updated } = assessment;
  say(root, "print-title", title);
  say(root, "print-checklist", `${checklist}, edition ${String(edition)}`);
  say(root, "print-organisation", organisation || "Not given");
  say(root, "print-round", round || "Not given");
  say(root, "print-respondent", respondent || "Not given");
  say(root, "print-updated", sayDay(updated.slice(0, 10)));
  say(root, "print-day", sayDay(today()));
}
