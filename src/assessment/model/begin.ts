import { longestText } from "./limits.ts";
import { format, version, type Assessment } from "./assessment.ts";
import { later, type ChangeContext } from "./change-context.ts";
import type { ChecklistDefinition } from "./checklist-definition.ts";
import { openActions } from "./open-actions.ts";
import { consensusName } from "./respondents.ts";

/** A new, empty assessment of a checklist, in its first round. `now` is UTC ISO time, `id` a UUID. */
export const beginAssessment = (definition: ChecklistDefinition, { now, id }: ChangeContext): Assessment => ({
  format,
  version,
  id,
  checklist: definition.checklist,
  edition: definition.edition,
  title: definition.title,
  organisation: "",
  round: "Round 1",
  respondent: "",
  created: now,
  updated: now,
  previous: null,
  combinedFrom: [],
  answers: {},
  actions: [],
  conflicts: [],
});

/**
 * “Round 3” after “Round 2”. Empty after any other name, such as “Spring 2026”: the team names the next round itself.
 */
function roundAfter(round: string): string {
  const number = /^round (\d{1,4})$/i.exec(round.trim())?.[1];
  return number === undefined ? "" : `Round ${String(Number(number) + 1)}`;
}

/**
 * The round that follows an assessment, in the edition of the definition. Answers start empty, because a team must not
 * confirm old answers by leaving them. Pages show the previous answers beside each question, from `previous`. Open
 * actions carry over under their own ids, so that calendars still know them, and so do lead and deadline of a question
 * that leaves something to do. Done actions do not. The same respondent goes on from the same standing. The
 * respondent of a consensus does not carry over, because a new respondent must name themselves, and say their standing.
 */
export const nextRound = (
  assessment: Assessment,
  definition: ChecklistDefinition,
  moment: ChangeContext,
): Assessment => ({
  ...beginAssessment(definition, moment),
  title: assessment.title,
  organisation: assessment.organisation,
  round: roundAfter(assessment.round),
  ...respondentOf(assessment),
  previous: assessment.id,
  answers: openLeads(assessment),
  actions: openActions(assessment.actions),
});

/** Who answers, and from where they see things. */
const respondentOf = ({ respondent, standing }: Assessment): Pick<Assessment, "respondent" | "standing"> =>
  respondent === consensusName ? { respondent: "" } : { respondent, ...(standing && { standing }) };

/** “Round 1” before “Round 2”. Empty before the first, and before any other name. */
export function roundBefore(round: string): string {
  const number = Number(/^round (\d{1,4})$/i.exec(round.trim())?.[1] ?? 0);
  return number > 1 ? `Round ${String(number - 1)}` : "";
}

/** Lead and deadline of each question that was not said to be in place or not to apply. */
const openLeads = ({ answers }: Assessment): Assessment["answers"] =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([item, { rating, lead, deadline, updated }]) =>
      (lead || deadline) && rating !== "in-place" && rating !== "not-applicable"
        ? [[item, { ...(lead && { lead }), ...(deadline && { deadline }), updated }]]
        : [],
    ),
  );

/**
 * The same assessment under a new id, with “(copy)” after its title unless that would make it too long. Nobody has
 * signed off the copy.
 */
export function duplicate({ signedOff: _, ...assessment }: Assessment, { now, id }: ChangeContext): Assessment {
  const title = `${assessment.title} (copy)`.trim();
  return {
    ...assessment,
    id,
    title: title.length > longestText ? assessment.title : title,
    created: now,
    updated: later(now, assessment.updated),
  };
}
