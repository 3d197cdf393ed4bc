import { format, version, type Assessment } from "../model/assessment.ts";
import type { Decoded, Loss } from "./decoded.ts";
import { group } from "./field-types.ts";
import { migrate, migrations } from "./migrations.ts";
import { describe } from "./place.ts";
import { readAnswers } from "./read-answers.ts";
import { readFields } from "./read-fields.ts";
import { readActions, readCombined, readConflicts } from "./read-records.ts";
import { chooseAnother, openAnother, Refusal } from "./import-error.ts";
import { scanJson } from "./scan-json.ts";
import { assessmentShape } from "./shape.ts";
import { textOf } from "./text-of.ts";
import type { TreeObject } from "./json-value.ts";

/**
 * Reads an assessment file, or what a browser kept. What cannot be an assessment is refused whole; of one that is partly
 * good the rest is read, and all that is not taken over is named in `lost`. A field whose value may be empty may also be
 * missing. Never throws.
 *
 * @param expected.checklist refuse the answers to any other checklist
 * @param table the migrations from older versions; tests give their own
 */
export function decode(bytes: Uint8Array, expected: { checklist?: string } = {}, table = migrations): Decoded {
  try {
    const file = scanJson(textOf(bytes));
    if (!group.fits(file) || file["format"] !== format) {
      const problem = `This is not an assessment file: its “format” is not “${format}”.`;
      throw new Refusal(`${problem} ${chooseAnother}`, "format");
    }
    return read(migrate(file, table), expected.checklist);
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    const { message, place } = problem;
    return { kind: "refused", message, ...(place !== undefined && { place }) };
  }
}

function read(file: TreeObject, checklist: string | undefined): Decoded {
  const lost: Loss[] = [];
  const head = readFields(file, assessmentShape, [], lost);
  const bad = lost.find(({ place }) => Object.hasOwn(assessmentShape, place));
  if (bad) throw refusalOf(bad.place, bad.message);

  const found = required(head.checklist, "checklist");
  if (checklist !== undefined && found !== checklist) {
    const problem = `This file answers the checklist ${found}${head.title ? ` (${describe(head.title)})` : ""}, not ${checklist}.`;
    throw new Refusal(`${problem} Open it on the page of ${found}; nothing was changed.`, "checklist");
  }
  const updated = required(head.updated, "updated");
  const said = required(head.answers, "answers");
  const { answers, readable } = readAnswers(said, ["answers"], updated, lost);
  const assessment: Assessment = {
    format,
    version,
    id: required(head.id, "id"),
    checklist: found,
    edition: required(head.edition, "edition"),
    title: head.title ?? "",
    organisation: head.organisation ?? "",
    round: head.round ?? "",
    respondent: head.respondent ?? "",
    created: required(head.created, "created"),
    updated,
    previous: head.previous ?? null,
    combinedFrom: readCombined(head.combinedFrom ?? [], updated, lost),
    answers,
    actions: readActions(head.actions ?? [], updated, lost),
    conflicts: readConflicts(head.conflicts ?? [], updated, lost),
  };
  return { kind: "read", assessment, readable, total: Object.keys(said).length, lost };
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw refusalOf(name, "it is missing");
  return value;
}

const refusalOf = (name: string, problem: string) =>
  new Refusal(`The file’s “${name}” cannot be read: ${problem}. ${openAnother}`, name);
