import { actionFields, type Action, type Answer, type Assessment } from "./assessment.ts";
import { beginAssessment } from "./begin.ts";
import type { Outline } from "./outline.ts";
import { consensusName, respondentsOf } from "./respondents.ts";

/** What all hold alike, or empty where they differ. */
function shared(values: readonly string[]): string {
  const [first = "", ...others] = values;
  return others.every((value) => value === first) ? first : "";
}

/** What all who gave something gave, where at least two did: one voice is not agreement. */
function agreed<T>(values: readonly (T | undefined)[]): T | undefined {
  const [first, ...others] = values.filter((value) => value !== undefined);
  return others.length > 0 && others.every((other) => other === first) ? first : undefined;
}

/**
 * A new assessment for a group to finish together. An item starts with the rating, and with the importance, on which all
 * who gave one agree; all else starts empty. What each had said is recorded in `combinedFrom`; their actions come
 * together under new ids, one that stands in the same words in several files once. The given assessments are not
 * altered, and one given twice counts once.
 * @param moment UTC time; `id` gives a new UUID each time that it is called.
 */
export function beginConsensus(
  assessments: readonly Assessment[],
  outline: Outline,
  { now, id }: { readonly now: string; readonly id: () => string },
): Assessment {
  const originals = respondentsOf(assessments).map(({ assessment }) => assessment);
  return {
    ...beginAssessment(outline, { now, id: id() }),
    organisation: shared(originals.map(({ organisation }) => organisation)),
    round: shared(originals.map(({ round }) => round)),
    respondent: consensusName,
    combinedFrom: originals.map(({ id, organisation, respondent, updated, answers }) => {
      return { id, organisation, respondent, updated, answers };
    }),
    answers: agreedAnswers(originals, outline, now),
    actions: allActions(originals).map((action) => ({ ...action, id: id() })),
  };
}

function agreedAnswers(originals: readonly Assessment[], { sections }: Outline, now: string): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const { id } of sections.flatMap(({ items }) => items)) {
    const rating = agreed(originals.map((each) => each.answers[id]?.rating));
    const importance = agreed(originals.map((each) => each.answers[id]?.importance));
    if (rating ?? importance) {
      answers[id] = { ...(rating && { rating }), ...(importance && { importance }), updated: now };
    }
  }
  return answers;
}

/** All actions, those of earlier files first; of those about one item that say the same in every field, the first. */
function allActions(originals: readonly Assessment[]): readonly Action[] {
  const all = new Map<string, Action>();
  for (const action of originals.flatMap(({ actions }) => actions)) {
    const key = JSON.stringify([action.item, ...actionFields.map((field) => String(action[field]).trim())]);
    if (!all.has(key)) all.set(key, action);
  }
  return [...all.values()];
}
