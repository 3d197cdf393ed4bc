import type { Answer } from "../model/assessment.ts";
import type { DecodeIssue } from "./decoded.ts";
import { invalidReason, itemId, jsonObject } from "./field-types.ts";
import { nameOf, type Path } from "./place.ts";
import { readFields, readTime } from "./read-fields.ts";
import { answerShape } from "./file-format.ts";
import type { JsonValue, JsonObject } from "./json-value.ts";

/** Answers by item, and how many of them were read without any loss. */
export interface ReadAnswers {
  readonly answers: Record<string, Answer>;
  readonly readable: number;
}

/**
 * Reads answers, including those to items that are no longer asked. An answer with an invalid field keeps its valid
 * ones. `otherwise` is the time for an answer that has none.
 */
export function readAnswers(record: JsonObject, path: Path, otherwise: string, issues: DecodeIssue[]): ReadAnswers {
  const answers: Record<string, Answer> = {};
  let readable = 0;
  for (const [item, value] of Object.entries(record)) {
    const here = [...path, item];
    const before = issues.length;
    if (!itemId.fits(item)) issues.push({ place: nameOf(here), message: invalidReason(item, itemId) });
    else if (!jsonObject.fits(value)) issues.push({ place: nameOf(here), message: invalidReason(value, jsonObject) });
    else {
      const answer = readAnswer(value, here, otherwise, issues);
      if (answer) answers[item] = answer;
      else if (issues.length === before)
        issues.push({ place: nameOf(here), message: "it has a time and nothing else" });
    }
    if (issues.length === before) readable++;
  }
  return { answers, readable };
}

/** The answer, or undefined if it has no valid field. */
function readAnswer(record: JsonObject, path: Path, otherwise: string, issues: DecodeIssue[]): Answer | undefined {
  // An empty field means the same as an absent one.
  const isSaid = ([name, value]: [string, JsonValue]) => value !== "" || !Object.hasOwn(answerShape, name);
  const said = Object.fromEntries(Object.entries(record).filter(isSaid));
  const { updated, ...fields } = readFields(said, answerShape, path, issues);
  if (Object.keys(fields).length === 0) return undefined;
  return { ...fields, updated: readTime(said, updated, otherwise, [...path, "updated"], issues) };
}
