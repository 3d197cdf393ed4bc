import type { Cell as HucreCell, CellStyle, WriteSheet } from "hucre/xlsx";

/** A cell that is written: its value or formula, and its look. */
export type Cell = Partial<HucreCell>;

const font = { name: "Arial", size: 11 } as const;
const thin = { style: "thin", color: { rgb: "768692" } } as const;
const grid = { top: thin, bottom: thin, left: thin, right: thin };
const top = { vertical: "top", wrapText: true } as const;

export const styles = {
  title: { font: { ...font, size: 16, bold: true }, alignment: top },
  heading: { font: { ...font, bold: true }, alignment: top },
  text: { font, alignment: top },
  /** The head of a table. */
  head: {
    font: { ...font, bold: true },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E8EDEE" } },
    border: grid,
    alignment: { ...top, vertical: "center" },
  },
  /** A cell of a table that nobody needs to change. */
  fixed: { font, border: grid, alignment: top },
  number: { font, border: grid, alignment: { ...top, horizontal: "center" } },
  /** A cell to fill in. */
  open: { font, border: grid, alignment: top, protection: { locked: false } },
  openDay: {
    font,
    border: grid,
    alignment: { ...top, horizontal: "left" },
    numFmt: "dd/mm/yyyy",
    protection: { locked: false },
  },
} satisfies Record<string, CellStyle>;

/** Excel takes `_x0041_` in a text for an escaped character. Whoever typed it meant what it says. */
const asTyped = (text: string): string => text.replace(/_x(?=[\da-f]{4}_)/gi, "_x005F_x");

/** A text as it is, whatever it begins with. Empty text leaves an empty cell. */
export const textCell = (text: string, style: CellStyle = styles.text): Cell => ({
  value: text === "" ? null : asTyped(text),
  style,
});

export const numberCell = (value: number, style: CellStyle = styles.number): Cell => ({ value, style });

/** A formula with its result, for whoever opens the workbook where nothing is reckoned. */
export const formulaCell = (formula: string, result: number, style: CellStyle = styles.fixed): Cell => ({
  formula,
  formulaResult: result,
  style,
});

/** The cells of a sheet, row by row, as the writer wants them. */
export const cellsOf = (rows: readonly (readonly Cell[])[]): NonNullable<WriteSheet["cells"]> =>
  new Map(rows.flatMap((row, r) => row.map((cell, c): [string, Cell] => [`${String(r)},${String(c)}`, cell])));

/** The letters of a column, counted from 0. */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/** What a formula calls a cell, or a range of a column, on a sheet. Rows are counted from 1. */
export const rangeOn = (sheet: string, column: number, from: number, to: number): string => {
  const letters = columnLetters(column);
  return `'${sheet}'!$${letters}$${String(from)}:$${letters}$${String(to)}`;
};

/** Points of a line of text, and the least and most that a row may have. */
const LINE_POINTS = 14.5;
const [leastPoints, mostPoints] = [18, 400];

/** How many lines a text takes in a column of so many characters. */
const linesIn = (value: Cell["value"], width: number): number =>
  String(value ?? "")
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);

/** The height of a row in which all its text can be read: not every program finds it by itself. */
export const heightOf = (row: readonly Cell[], widths: readonly number[]): number => {
  const lines = row.map(({ value }, place) =>
    value instanceof Date ? 1 : linesIn(value, (widths[place] ?? 10) * 0.95),
  );
  return Math.min(mostPoints, Math.max(leastPoints, Math.max(1, ...lines) * LINE_POINTS + 4));
};
