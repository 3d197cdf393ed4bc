import { answerFields, type Action, type Assessment } from "./assessment.ts";

/** What people write at the top of a blank workbook. */
const written = ["organisation", "round", "respondent"] as const;

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** How many of the fields that both fill in, and of their actions, are the same, and how many fields are not. */
function compareAnswers(one: Assessment, other: Assessment): { readonly alike: number; readonly apart: number } {
  const both = Object.entries(one.answers).flatMap(([item, answer]) =>
    answerFields.flatMap((field) => {
      const [here, there] = [answer[field], other.answers[item]?.[field]];
      return here && there ? [same(here, there)] : [];
    }),
  );
  const alike = both.filter(Boolean).length;
  const planned = one.actions.filter((action) => action.what.trim() !== "" && sameAction(action, other.actions));
  return { alike: alike + planned.length, apart: both.length - alike };
}

/**
 * Which assessment a file without an identity may be a state of: a blank workbook is the same for everybody, so that
 * nothing in it tells whose it is. Nothing written at the top of both may differ. Then the same respondent is enough,
 * or answers of which at most a quarter differ. This is a guess, so that a person must be asked before it counts.
 * @param kept the assessments to choose from; of equally likely ones the first
 */
export function likelyTwin(file: Assessment, kept: readonly Assessment[]): Assessment | undefined {
  const likely = kept.flatMap((each) => {
    const isOther = written.some((field) => {
      const [here, there] = [each[field].trim(), file[field].trim()];
      return here !== "" && there !== "" && !same(here, there);
    });
    const { alike, apart } = compareAnswers(file, each);
    const isNamed = file.respondent.trim() !== "" && same(file.respondent, each.respondent);
    const isLikely = isNamed || (alike > 0 && apart * 3 <= alike);
    return each.checklist === file.checklist && !isOther && isLikely ? [{ each, score: alike - apart }] : [];
  });
  return likely.toSorted((a, b) => b.score - a.score)[0]?.each;
}

const startsAlike = (one: string, other: string) =>
  one !== "" && other !== "" && (one.startsWith(other) || other.startsWith(one));

/** The action that another one is a state of: on the same question, with the same words, or else with words that go on. */
function sameAction({ item, what }: Action, among: readonly Action[]): Action | undefined {
  const there = among.filter((each) => each.item === item);
  return (
    there.find((each) => each.what.trim() === what.trim()) ??
    there.find((each) => startsAlike(each.what.trim(), what.trim()))
  );
}

/** A file without an identity as a state of another assessment: with its id, and those of the actions that both have. */
export function asTwinOf(twin: Assessment, file: Assessment): Assessment {
  let left = twin.actions;
  const actions = file.actions.map((action) => {
    const known = sameAction(action, left);
    left = left.filter((each) => each !== known);
    return known ? { ...action, id: known.id } : action;
  });
  return { ...file, id: twin.id, created: twin.created, actions };
}
