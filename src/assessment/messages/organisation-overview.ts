import { countOf } from "../../model/count.ts";
import { formatLocalDay } from "../model/assessment-name.ts";
import { formatDay } from "../model/day.ts";
import type { ChecklistStanding } from "../model/organisation-overview.ts";
import { plainDirection } from "../model/plain-direction.ts";

/** Which assessment a line is about: “Round 2, Ann, changed 20 November 2026; 1 other here”. */
export function describeSource({ assessment, others }: ChecklistStanding): string {
  const { round, respondent, updated } = assessment;
  const names = [
    ...[round, respondent].map((name) => plainDirection(name).trim()),
    `changed ${formatLocalDay(updated)}`,
  ]
    .filter(Boolean)
    .join(", ");
  return others === 0 ? names : `${names}; ${countOf(others, "other")} here`;
}

/** What is planned: “3 open and 1 question with a lead, 1 overdue; next due 4 December 2026”. */
export function describeActions({ openActions, ledQuestions, overdue, nextDue }: ChecklistStanding): string {
  if (openActions + ledQuestions === 0) return "None open";
  const led = ledQuestions > 0 && `${countOf(ledQuestions, "question")} with a lead or a deadline`;
  const planned = [openActions > 0 && `${String(openActions)} open`, led].filter(Boolean).join(" and ");
  const late = overdue === 0 ? "" : `, ${String(overdue)} overdue`;
  const due = nextDue === "" ? "no date yet" : `${overdue > 0 ? "first" : "next"} due ${formatDay(nextDue)}`;
  return `${planned}${late}; ${due}`;
}
