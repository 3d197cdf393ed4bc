import type { WriteSheet } from "hucre/xlsx";
import type { Exported } from "../../model/exported.ts";
import { numberCell, styles, textCell, type Cell } from "../../../excel/cells.ts";
import { actionColumns, answerColumns, columnNames } from "./columns.ts";
import { exportedText } from "./exported-text.ts";
import { fieldCell } from "./field-cell.ts";
import { questionRows } from "./question-rows.ts";
import { sheetNames, type WorkbookSource } from "./source.ts";
import { tableSheet, type Lists, type TableColumn } from "./tables.ts";

const hidden = (name: string): TableColumn => ({ name, label: name, width: 12, isHidden: true });

const { item, exported, number, section, ask, prompt, actionId, actionExported } = columnNames;

/** The columns of the questions, hidden ones among them. */
export const questionColumns: readonly TableColumn[] = [
  hidden(item),
  hidden(exported),
  { name: number, label: "No.", width: 6 },
  { name: section, label: "Section", width: 16 },
  { name: ask, label: "Question", width: 38 },
  { name: prompt, label: "What would convince a sceptic", width: 34 },
  ...answerColumns,
  hidden(actionId),
  hidden(actionExported),
  ...actionColumns,
];

/** The hidden cell of what an item or action held. Empty in a blank workbook, and for what is new. */
export function exportedCell(of: string, all: Exported): Cell {
  const own = all[of];
  return textCell(own ? exportedText(of, own) : "");
}

/** The sheet with every question, its answer and its first action. */
export function questionsSheet(source: WorkbookSource, lists: Lists, all: Exported): WriteSheet {
  const fixed = (text: string) => textCell(text, styles.fixed);
  const rows = questionRows(source).map((row) => [
    fixed(row.item),
    exportedCell(row.item, all),
    numberCell(row.number),
    fixed(row.section),
    fixed(row.ask),
    fixed(source.prompts[row.item] ?? ""),
    ...answerColumns.map((column) => fieldCell(column, row.answer, source.definition)),
    textCell(row.action?.id ?? ""),
    exportedCell(row.action?.id ?? "none", all),
    ...actionColumns.map((column) => fieldCell(column, row.action, source.definition)),
  ]);
  const description = "A row for each question, with room for the answer, its proof and an action.";
  return tableSheet(sheetNames.questions, questionColumns, rows, { lists, description });
}
