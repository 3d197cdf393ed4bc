import type { Answer } from "../model/assessment.ts";
import type { Loss } from "./decoded.ts";
import { group, itemId, misfit } from "./field-types.ts";
import { nameOf, type Path } from "./place.ts";
import { readFields, readTime } from "./read-fields.ts";
import { answerShape } from "./shape.ts";
import type { Tree, TreeObject } from "./json-value.ts";

/** Answers by item, and how many of them were read without any loss. */
export interface ReadAnswers {
  readonly answers: Record<string, Answer>;
  readonly readable: number;
}

/**
 * Reads answers, those to items that are no longer asked too. Of an answer with a bad field the good ones are kept.
 * `otherwise` is the time for an answer that has none.
 */
export function readAnswers(record: TreeObject, path: Path, otherwise: string, lost: Loss[]): ReadAnswers {
  const answers: Record<string, Answer> = {};
  let readable = 0;
  for (const [item, value] of Object.entries(record)) {
    const here = [...path, item];
    const before = lost.length;
    if (!itemId.fits(item)) lost.push({ place: nameOf(here), message: misfit(item, itemId) });
    else if (!group.fits(value)) lost.push({ place: nameOf(here), message: misfit(value, group) });
    else {
      const answer = readAnswer(value, here, otherwise, lost);
      if (answer) answers[item] = answer;
      else if (lost.length === before) lost.push({ place: nameOf(here), message: "nothing is said here but a time" });
    }
    if (lost.length === before) readable++;
  }
  return { answers, readable };
}

/** The answer, or nothing where no field is left to keep. */
function readAnswer(record: TreeObject, path: Path, otherwise: string, lost: Loss[]): Answer | undefined {
  // An empty field says what an absent one says.
  const isSaid = ([name, value]: [string, Tree]) => value !== "" || !Object.hasOwn(answerShape, name);
  const said = Object.fromEntries(Object.entries(record).filter(isSaid));
  const { updated, ...fields } = readFields(said, answerShape, path, lost);
  if (Object.keys(fields).length === 0) return undefined;
  return { ...fields, updated: readTime(said, updated, otherwise, [...path, "updated"], lost) };
}
