import type { CellValue } from "hucre/xlsx";
import { columnNames, headName } from "./columns.ts";
import { cellText } from "./read-cell.ts";
import type { SheetRows } from "./read-sheets.ts";

/** A row of a table, its cells by the hidden names of their columns. Empty cells are absent. */
export interface TableRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, CellValue>;
  readonly text: (name: string) => string;
  /** Whether its table has a column of that name. */
  readonly hasColumn: (name: string) => boolean;
}

const isEmpty = (cell: CellValue | undefined): boolean => cellText(cell) === "";

function tableBelow(rows: SheetRows, mark: string): readonly TableRow[] {
  const head = rows.find(({ cells }) => cells.includes(mark));
  if (!head) return [];
  const names = head.cells.map(cellText);
  return (
    rows
      // The row after the hidden names has the visible heads.
      .filter(({ row }) => row > head.row + 1)
      .map(({ row, cells }) => {
        const filled = cells.flatMap((cell, place) => {
          const name = names[place] ?? "";
          return name === "" || isEmpty(cell) ? [] : [[name, cell] as const];
        });
        const named = new Map(filled);
        const text = (name: string) => cellText(named.get(name)).trim();
        return { row, cells: named, text, hasColumn: (name: string) => names.includes(name) };
      })
      .filter(({ cells }) => cells.size > 0)
  );
}

/** The rows of the questions and of further actions, on whatever sheets they stand. */
export const readTables = (sheets: readonly SheetRows[]) => ({
  questions: sheets.flatMap((rows) => tableBelow(rows, columnNames.ask)),
  actions: sheets.flatMap((rows) => tableBelow(rows, columnNames.actionNumber)),
});

/** A field of the whole, on whatever sheet: what stands after its hidden name and its label. */
export function readHead(sheets: readonly SheetRows[], field: string): string | undefined {
  const row = sheets.flat().find(({ cells }) => cells.includes(headName(field)));
  const after = row?.cells.slice(row.cells.indexOf(headName(field)) + 2);
  return after && cellText(after.find((cell) => !isEmpty(cell)));
}
