import { actionFields, answerFields, type HeadField } from "../../model/assessment.ts";
import { isProse, type FieldName } from "../../model/field.ts";
import { fieldLabels } from "../../model/field-labels.ts";

/** The first hidden cell of a workbook’s hidden sheet, by which the workbook is known. */
export const workbookFormat = "equity-evidence-library/workbook";
export const workbookVersion = 1;

/** How a value stands in a cell. */
export type CellKind = "text" | "day" | "rating" | "importance" | "done";

/** A column that people fill in. */
export interface FieldColumn {
  readonly field: FieldName;
  /** What the hidden head of the column says, so that people may move it and call it otherwise. */
  readonly name: string;
  readonly label: string;
  readonly kind: CellKind;
  /** In characters. */
  readonly width: number;
}

const widths: Readonly<Record<CellKind, number>> = { text: 28, day: 13, rating: 16, importance: 12, done: 7 };

const kindOf = (field: FieldName): CellKind => {
  if (field === "rating" || field === "importance" || field === "done") return field;
  return isProse(field) ? "text" : "day";
};

const columnsOf = (of: "answer" | "action", fields: readonly FieldName[]): readonly FieldColumn[] =>
  fields.map((field) => {
    const kind = kindOf(field);
    // “What” says enough under the head of an action, and too little beside a question.
    const label = field === "what" ? "Action" : fieldLabels[field];
    return { field, name: `${of}.${field}`, label, kind, width: field === "owner" ? 16 : widths[kind] };
  });

export const answerColumns = columnsOf("answer", answerFields);
export const actionColumns = columnsOf("action", actionFields);

/** The hidden heads of all other columns. */
export const columnNames = {
  item: "item",
  /** What the answer of the row held when the workbook was made. */
  exported: "exported",
  number: "number",
  section: "section",
  ask: "ask",
  prompt: "prompt",
  actionId: "action.id",
  actionExported: "action.exported",
  /** The number of the question that an action is about, where the row is not that of the question. */
  actionNumber: "action.number",
} as const;

/** The fields of the assessment as a whole that people fill in. The hidden sheet carries the others. */
export const openHeadFields = ["organisation", "round", "respondent"] as const satisfies readonly HeadField[];

/** The hidden name of a field of the assessment as a whole. */
export const headName = (field: string): string => `head.${field}`;

/** How “done” stands in a cell. */
export const doneLabels = { true: "Yes", false: "" } as const;

/** The first words of the rows of the hidden sheet. */
export const idRows = {
  format: "format",
  version: "version",
  checklist: "checklist",
  edition: "edition",
  items: "items",
  id: "id",
  created: "created",
  head: "head",
  rating: "rating",
  importance: "importance",
  item: "item",
  action: "action",
} as const;
