import { format, headFields, version, type Assessment, type HeadField } from "../../model/assessment.ts";
import { exportedOf, type Exported, type ExportedFields } from "../../model/exported.ts";
import type { Decoded, DecodeIssue } from "../decoded.ts";
import { readTree } from "../decode.ts";
import { ImportError } from "../import-error.ts";
import type { JsonObject } from "../json-value.ts";
import { nameOf } from "../place.ts";
import { downloadAgain } from "./advice.ts";
import { headName, idRows } from "./columns.ts";
import { readIds, type WorkbookIds } from "./read-ids.ts";
import { RowReader, type ReadingContext, type ReadRows } from "./read-rows.ts";
import { readSheets, type SheetRows } from "./read-sheets.ts";
import { readHead, readTables } from "./read-tables.ts";

/**
 * Reads a workbook that `writeWorkbook` made and that people filled in, in whatever order its rows, columns and sheets
 * stand by now. Rows of questions that are missing are named. Never throws.
 * @param expected.checklist refuse the answers to any other checklist
 */
export async function readWorkbook(
  bytes: Uint8Array,
  expected: { readonly checklist?: string },
  context: ReadingContext,
): Promise<Decoded> {
  try {
    const { ids, others } = readIds(await readSheets(bytes));
    const issues: DecodeIssue[] = [];
    const { questions, actions } = readTables(others);
    const rows = new RowReader(ids, context, issues).read(questions, actions);
    const head = readHeads(ids, others);
    const exported = withoutUnreadHead(rows.exported, head);
    if (rows.found.size === 0)
      throw new ImportError(
        `The workbook has no row of a question that can be recognised: its hidden columns or its hidden row are gone. ${downloadAgain}`,
      );
    issues.push(...missing(ids, rows));
    const decoded = readTree(treeOf(ids, rows, head, context), expected.checklist);
    if (decoded.kind === "refused") return decoded;
    const lost = ids.items.filter(([item]) => !rows.found.has(item)).length;
    return {
      ...decoded,
      assessment: withTimes(decoded.assessment, exported, context.now),
      total: decoded.total + lost,
      issues: [...issues, ...decoded.issues],
      exported,
      ...(ids.one(idRows.id) === "" && { isFromBlank: true }),
    };
  } catch (problem) {
    if (!(problem instanceof ImportError)) throw problem;
    return { kind: "refused", message: problem.message };
  }
}

/** The rows that the workbook was made with and has no more: those of its questions, and those of its actions. */
function missing(ids: WorkbookIds, { found, actions }: ReadRows): readonly DecodeIssue[] {
  const counted = Number(ids.one(idRows.items));
  const there = new Set(actions.map(({ id }) => id));
  const gone = ids.actions.filter((id) => !there.has(id)).length;
  return [
    ...ids.items
      .filter(([item]) => !found.has(item))
      .map(([item]) => ({ place: nameOf(["answers", item]), message: "its row is missing from the workbook" })),
    ...(counted > ids.items.length
      ? [{ place: "Hidden sheet", message: `it names ${String(ids.items.length)} of ${String(counted)} questions` }]
      : []),
    ...(gone > 0 ? [{ place: "actions", message: `rows that are missing from the workbook: ${String(gone)}` }] : []),
  ];
}

/** The fields of the whole that the workbook says, whatever has become of its first sheet. */
function readHeads(ids: WorkbookIds, sheets: readonly SheetRows[]): Readonly<Partial<Record<HeadField, string>>> {
  const said = headFields.flatMap((field) => {
    const text = readHead(sheets, field) ?? (ids.one(headName(field)) || undefined);
    return text === undefined ? [] : [[field, text] as const];
  });
  return Object.fromEntries(said);
}

/** What the workbook held, without the fields of the whole that it says nothing of by now: nobody emptied them. */
function withoutUnreadHead(exported: Exported, head: Readonly<Partial<Record<string, string>>>): Exported {
  const before = exported[""];
  if (!before) return exported;
  const fields = Object.entries(before.fields).filter(([field]) => head[field] !== undefined);
  return { ...exported, "": { ...before, fields: Object.fromEntries(fields) } };
}

/** The assessment of a workbook as an assessment file would hold it. */
function treeOf(ids: WorkbookIds, rows: ReadRows, head: JsonObject, context: ReadingContext): JsonObject {
  const { now, newId } = context;
  return {
    format,
    version,
    id: ids.one(idRows.id) || newId(),
    checklist: ids.one(idRows.checklist),
    edition: Number(ids.one(idRows.edition)),
    ...head,
    created: ids.one(idRows.created) || now,
    updated: now,
    answers: Object.fromEntries(
      Object.entries(rows.answers).map(([item, answer]) => [item, { ...answer, updated: now }]),
    ),
    actions: rows.actions.map((action) => ({ ...action, updated: now })),
  };
}

/** Gives back the times of what nobody has changed since the workbook was made. */
function withTimes(assessment: Assessment, exported: Exported, now: string): Assessment {
  const held = exportedOf(assessment);
  const timeOf = (of: string) => {
    const before = exported[of];
    return before && isSame(before, held[of]) ? before.updated : now;
  };
  const answers = Object.entries(assessment.answers).map(([item, answer]) => [
    item,
    { ...answer, updated: timeOf(item) },
  ]);
  const actions = assessment.actions.map((action) => ({ ...action, updated: timeOf(action.id) }));
  const isChanged = [...Object.keys(exported), ...Object.keys(held)].some((of) => !isSame(exported[of], held[of]));
  const updated = isChanged ? now : (exported[""]?.updated ?? now);
  return { ...assessment, updated, answers: Object.fromEntries(answers) as Assessment["answers"], actions };
}

function isSame(one: ExportedFields | undefined, other: ExportedFields | undefined): boolean {
  const names = Object.keys({ ...one?.fields, ...other?.fields });
  return names.every((name) => (one?.fields[name] ?? "") === (other?.fields[name] ?? ""));
}
