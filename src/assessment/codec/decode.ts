import { isStanding } from "../../model/standing.ts";
import { format, version, type Assessment } from "../model/assessment.ts";
import type { Decoded, DecodeIssue } from "./decoded.ts";
import { jsonObject } from "./field-types.ts";
import { migrate, migrations } from "./migrations.ts";
import { describe, wordsFor } from "./place.ts";
import { readAnswers } from "./read-answers.ts";
import { readFields } from "./read-fields.ts";
import { readActions, readCombined, readConflicts } from "./read-records.ts";
import { readSignOffs } from "./read-sign-offs.ts";
import { adviseFor, chooseAnother, openAnother, ImportError } from "./import-error.ts";
import { scanJson } from "./scan-json.ts";
import { assessmentShape } from "./file-format.ts";
import { textOf } from "./text-of.ts";
import type { JsonObject } from "./json-value.ts";

/**
 * Reads an assessment file, or an assessment that a browser kept. A file that is not an assessment is refused. If parts
 * of a file cannot be read, the rest is read and `issues` names those parts. A field whose value may be empty may also
 * be missing. Never throws.
 * @param expected.checklist refuse the answers to any other checklist
 * @param expected.name the name of the file, for advice
 * @param table the migrations from older versions; tests pass their own
 */
export function decode(
  bytes: Uint8Array,
  expected: { readonly checklist?: string; readonly name?: string } = {},
  table = migrations,
): Decoded {
  try {
    const file = scanJson(textOf(bytes));
    if (!jsonObject.fits(file) || file["format"] !== format) {
      const problem = `This is not an assessment file: its “format” is not “${format}”.`;
      throw new ImportError(`${problem} ${chooseAnother}`, "format");
    }
    return readTree(migrate(file, table), expected.checklist);
  } catch (problem) {
    if (!(problem instanceof ImportError)) throw problem;
    const { place } = problem;
    const message = adviseFor(problem.message, expected.name ?? "");
    return { kind: "refused", message, ...(place !== undefined && { place }) };
  }
}

/**
 * Reads the fields of a file of the present version, whatever it was written in.
 * @param checklist refuse the answers to any other checklist
 * @throws {ImportError}
 */
export function readTree(file: JsonObject, checklist: string | undefined): Decoded {
  const issues: DecodeIssue[] = [];
  const head = readFields(file, assessmentShape, [], issues);
  const bad = issues.find(({ place }) => Object.hasOwn(assessmentShape, place));
  if (bad) throw importErrorFor(bad.place, bad.message);

  const found = required(head.checklist, "checklist");
  if (checklist !== undefined && found !== checklist) {
    const problem = `This file answers the checklist ${found}${head.title ? ` (${describe(head.title)})` : ""}, not ${checklist}.`;
    throw new ImportError(`${problem} Open it on the page of ${found}; nothing was changed.`, "checklist");
  }
  const updated = required(head.updated, "updated");
  const said = required(head.answers, "answers");
  const { answers, readable } = readAnswers(said, ["answers"], updated, issues);
  const standing = head.standing ?? "";
  const combinedFrom = readCombined(head.combinedFrom ?? [], updated, issues);
  const actions = readActions(head.actions ?? [], updated, issues);
  const conflicts = readConflicts(head.conflicts ?? [], updated, issues);
  const signedOff = readSignOffs(head.signedOff ?? [], issues);
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
    ...(isStanding(standing) && { standing }),
    created: required(head.created, "created"),
    updated,
    previous: head.previous ?? null,
    combinedFrom,
    answers,
    actions,
    conflicts,
    ...(signedOff.length > 0 && { signedOff }),
  };
  return { kind: "read", assessment, readable, total: Object.keys(said).length, issues };
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw importErrorFor(name, "it is missing");
  return value;
}

const importErrorFor = (name: string, problem: string) =>
  new ImportError(`The file’s ${wordsFor(name)} cannot be read: ${problem}. ${openAnother}`, name);
