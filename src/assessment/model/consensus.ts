import { actionFields, type Action, type Answer, type Assessment, type CombinedRecord } from "./assessment.ts";
import { beginAssessment } from "./begin.ts";
import { askedItems, type ChecklistDefinition } from "./checklist-definition.ts";
import { writtenActions } from "./open-actions.ts";
import { consensusName, withoutNames } from "./respondents.ts";

/** The value that all share, or empty if they differ. */
function shared(values: readonly string[]): string {
  const [first = "", ...others] = values;
  return others.every((value) => value === first) ? first : "";
}

/** The value of everybody who gave one, if they agree and are at least two. One voice is not agreement. */
function agreed<T>(values: readonly (T | undefined)[]): T | undefined {
  const [first, ...others] = values.filter((value) => value !== undefined);
  return others.length > 0 && others.every((other) => other === first) ? first : undefined;
}

/**
 * A new assessment for a group to finish together. An item starts with a rating if all who rated it agree, and likewise
 * with an importance. All else starts empty. `combinedFrom` records the answers of each respondent. Their actions are
 * copied under new ids, and equal ones only once. The originals, one for each voice, are not altered.
 * @param options UTC time; `id` returns a new UUID on each call. Without `isNamed` each respondent is recorded by a
 * number and under a new id, and an organisation only if all have the same one.
 */
export function beginConsensus(
  originals: readonly Assessment[],
  definition: ChecklistDefinition,
  { now, id, isNamed }: { readonly now: string; readonly id: () => string; readonly isNamed: boolean },
): Assessment {
  const organisation = shared(originals.map((each) => each.organisation));
  const recorded = isNamed ? originals : withoutNames(originals).map((each) => ({ ...each, id: id(), organisation }));
  return {
    ...beginAssessment(definition, { now, id: id() }),
    organisation,
    round: shared(originals.map(({ round }) => round)),
    respondent: consensusName,
    combinedFrom: recordsOf(recorded, id),
    answers: agreedAnswers(originals, definition, now),
    actions: allActions(originals).map((action) => ({ ...action, id: id() })),
  };
}

/**
 * The answers of each respondent. An id that occurs twice, as in a file that was sent round, is replaced by a new one.
 */
function recordsOf(originals: readonly Assessment[], newId: () => string): readonly CombinedRecord[] {
  const ids = originals.map(({ id }) => id);
  return originals.map(({ id, organisation, respondent, updated, answers }, place) => {
    return { id: ids.indexOf(id) === place ? id : newId(), organisation, respondent, updated, answers };
  });
}

function agreedAnswers(
  originals: readonly Assessment[],
  definition: ChecklistDefinition,
  now: string,
): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const { id } of askedItems(definition)) {
    const rating = agreed(originals.map((each) => each.answers[id]?.rating));
    const importance = agreed(originals.map((each) => each.answers[id]?.importance));
    if (rating ?? importance) {
      answers[id] = { ...(rating && { rating }), ...(importance && { importance }), updated: now };
    }
  }
  return answers;
}

/** All actions of which something is said, in the order of the files. Of actions on one item with equal fields only the first is kept. */
function allActions(originals: readonly Assessment[]): readonly Action[] {
  const all = new Map<string, Action>();
  for (const action of originals.flatMap(({ actions }) => writtenActions(actions))) {
    const key = JSON.stringify([action.item, ...actionFields.map((field) => String(action[field]).trim())]);
    if (!all.has(key)) all.set(key, action);
  }
  return [...all.values()];
}
