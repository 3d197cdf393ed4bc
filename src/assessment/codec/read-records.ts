import type { Action, CombinedRecord, Conflict } from "../model/assessment.ts";
import type { DecodeIssue } from "./decoded.ts";
import { readAnswers } from "./read-answers.ts";
import { readFields, readList, readTime } from "./read-fields.ts";
import { actionShape, combinedShape, conflictShape } from "./file-format.ts";
import type { JsonValue } from "./json-value.ts";

/** Reads actions. A field that is missing or invalid becomes empty. An action without an id or an item is left out. */
export const readActions = (entries: readonly JsonValue[], otherwise: string, issues: DecodeIssue[]): Action[] =>
  readList(entries, ["actions"], issues, (entry, path, own) => {
    const { id, item, updated, ...fields } = readFields(entry, actionShape, path, own);
    if (id === undefined || item === undefined) return "its id or its item cannot be read";
    const blank = { what: "", owner: "", due: "", done: false, firstStep: "", howWeWillKnow: "" };
    const time = readTime(entry, updated, otherwise, [...path, "updated"], own);
    return { id, item, ...blank, ...fields, updated: time };
  });

/**
 * Reads conflicts. A conflict is left out unless it has both versions and names its field: a person could not choose.
 */
export const readConflicts = (entries: readonly JsonValue[], otherwise: string, issues: DecodeIssue[]): Conflict[] =>
  readList(entries, ["conflicts"], issues, (entry, path, own) => {
    const shape = conflictShape(entry["of"], entry["field"]);
    const { id, of, field, kept, other, found } = readFields(entry, shape, path, own);
    if (id === undefined || of === undefined || field === undefined)
      return "its id, its “of” or its field cannot be read";
    if (kept === undefined || other === undefined) return "one of its two versions cannot be read";
    return { id, of, field, kept, other, found: readTime(entry, found, otherwise, [...path, "found"], own) };
  });

/** Reads each respondent’s record from the time when a consensus was made. */
export const readCombined = (
  entries: readonly JsonValue[],
  otherwise: string,
  issues: DecodeIssue[],
): CombinedRecord[] =>
  readList(entries, ["combinedFrom"], issues, (entry, path, own) => {
    const { id, updated, answers, ...fields } = readFields(entry, combinedShape, path, own);
    if (id === undefined) return "its id cannot be read";
    const time = readTime(entry, updated, otherwise, [...path, "updated"], own);
    const said = readAnswers(answers ?? {}, [...path, "answers"], time, own).answers;
    return { id, organisation: "", respondent: "", ...fields, updated: time, answers: said };
  });
