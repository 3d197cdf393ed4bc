import type { WriteSheet } from "hucre/xlsx";
import { itemNumber } from "../../../model/id-pattern.ts";
import type { Action } from "../../model/assessment.ts";
import type { Exported } from "../../model/exported.ts";
import { numberCell, styles, textCell } from "../../../excel/cells.ts";
import { actionColumns, columnNames } from "./columns.ts";
import { fieldCell } from "./field-cell.ts";
import { moreActions } from "./question-rows.ts";
import { exportedCell } from "./questions-sheet.ts";
import { sheetNames, type WorkbookSource } from "./source.ts";
import { tableSheet, type Lists, type TableColumn } from "./tables.ts";

/** How many empty rows wait for more actions. */
const EMPTY_ROWS = 40;

const columns: readonly TableColumn[] = [
  { name: columnNames.actionId, label: columnNames.actionId, width: 12, isHidden: true },
  { name: columnNames.actionExported, label: columnNames.actionExported, width: 12, isHidden: true },
  { name: columnNames.actionNumber, label: "Question no.", width: 13, kind: "number" },
  ...actionColumns,
];

/** The sheet for all actions but the first of each question. */
export function actionsSheet(source: WorkbookSource, lists: Lists, all: Exported): WriteSheet {
  const row = (action: Action | undefined) => [
    textCell(action?.id ?? ""),
    exportedCell(action?.id ?? "none", all),
    action ? numberCell(itemNumber(action.item), styles.open) : textCell("", styles.open),
    ...actionColumns.map((column) => fieldCell(column, action, source.definition)),
  ];
  const rows = [...moreActions(source).map(row), ...Array.from({ length: EMPTY_ROWS }, () => row(undefined))];
  const description = "Further actions, each with the number of its question.";
  return tableSheet(sheetNames.actions, columns, rows, { lists, description });
}
