import { actionFields, type Action, type Answer, type Assessment } from "./assessment.ts";
import { beginAssessment } from "./begin.ts";
import type { Outline } from "./outline.ts";
import { consensusName, respondentsOf } from "./respondents.ts";

/** What all hold alike, or empty where they differ. */
function shared(values: readonly string[]): string {
  const [first = "", ...others] = values;
  return others.every((value) => value === first) ? first : "";
}

/**
 * A new assessment for a group to finish together. An item starts with the rating that all who rated gave, where at
 * least two did (one voice is not agreement); all else starts empty. What each had said is recorded in `combinedFrom`;
 * their actions come together under new ids, one that stands alike in several files once. The given assessments are not
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
    const [rating, ...others] = originals.map((each) => each.answers[id]?.rating).filter((each) => each !== undefined);
    if (rating && others.length > 0 && others.every((other) => other === rating)) {
      answers[id] = { rating, updated: now };
    }
  }
  return answers;
}

/** All actions, those of earlier files first; the same action, carried over from one round into several files, once. */
function allActions(originals: readonly Assessment[]): readonly Action[] {
  const all = new Map<string, Action>();
  for (const action of originals.flatMap(({ actions }) => actions)) {
    const key = JSON.stringify([action.id, action.item, ...actionFields.map((field) => action[field])]);
    if (!all.has(key)) all.set(key, action);
  }
  return [...all.values()];
}
