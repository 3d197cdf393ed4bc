import type { ColumnDef, DataValidation, WriteSheet } from "hucre/xlsx";
import { cellsOf, columnLetters, heightOf, styles, textCell, type Cell } from "../../../excel/cells.ts";
import type { CellKind } from "./columns.ts";

/** A column of a table: its hidden name, its visible head, and what may be put into it. */
export interface TableColumn {
  readonly name: string;
  readonly label: string;
  readonly width: number;
  readonly isHidden?: boolean;
  /** Which cells it takes. Undefined where nothing is checked. */
  readonly kind?: CellKind | "number";
}

/** Ranges with the words of each list to choose from. */
export type Lists = Readonly<Record<"rating" | "importance" | "done" | "number", string>>;

/** The row of the first question or action, counted from 1: below the hidden names and the heads. */
export const FIRST_ROW = 3;

const list = (range: string, formula1: string, errorMessage: string): DataValidation => ({
  type: "list",
  formula1,
  range,
  allowBlank: true,
  showErrorMessage: true,
  errorTitle: "Not in the list",
  errorMessage,
});

function validationOf(kind: TableColumn["kind"], range: string, lists: Lists): DataValidation | undefined {
  if (kind === undefined || kind === "text") return undefined;
  if (kind !== "day") return list(range, lists[kind], "Choose from the list of this cell, or leave it empty.");
  return {
    type: "date",
    operator: "greaterThan",
    formula1: "1",
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: "Not a date",
    errorMessage: "Write a date, such as 27/11/2026, or leave the cell empty.",
  };
}

/** A table with hidden names above its heads. What is not to be filled in is locked, without a password. */
export function tableSheet(
  name: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly Cell[])[],
  { lists, description }: { readonly lists: Lists; readonly description: string },
): WriteSheet {
  const last = FIRST_ROW + rows.length - 1;
  const names = columns.map((column) => textCell(column.name));
  const heads = columns.map(({ label }) => textCell(label, styles.head));
  const widths = columns.map(({ width }) => width);
  // What is hidden needs no room.
  const shown = (row: readonly Cell[]) => row.map((cell, place) => (columns[place]?.isHidden ? {} : cell));
  const end = columnLetters(columns.length - 1);
  return {
    name,
    columns: columns.map(({ width, isHidden }): ColumnDef => ({ width, ...(isHidden && { hidden: true }) })),
    cells: cellsOf([names, heads, ...rows]),
    rowDefs: new Map<number, { height?: number; hidden?: boolean }>([
      [0, { hidden: true }],
      ...rows.map((row, place): [number, { height: number }] => [
        place + FIRST_ROW - 1,
        { height: heightOf(shown(row), widths) },
      ]),
    ]),
    dataValidations: columns.flatMap(({ kind }, place) => {
      const letters = columnLetters(place);
      return validationOf(kind, `${letters}${String(FIRST_ROW)}:${letters}${String(last)}`, lists) ?? [];
    }),
    autoFilter: { range: `A2:${end}${String(last)}` },
    freezePane: { rows: 2, columns: columns.findIndex((column) => column.name === "ask") + 1 },
    protection: {
      sheet: true,
      formatCells: true,
      formatColumns: true,
      formatRows: true,
      insertColumns: true,
      sort: true,
      autoFilter: true,
    },
    pageSetup: {
      paperSize: "a3",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$2:$2",
    },
    headerFooter: { oddFooter: "&L&A&RPage &P of &N" },
    a11y: { headerRow: 1, summary: description },
  };
}
