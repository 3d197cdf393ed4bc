/** Characters at the start of a cell that make a spreadsheet run it as a formula. */
const runs = /^[=+\-@\t\r]/;

/** A text, or a number that a spreadsheet may reckon with. */
export type Cell = string | number;

function cell(value: Cell): string {
  if (typeof value === "number") return String(value);
  const safe = runs.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as comma-separated values (RFC 4180); no text can run as a formula in a spreadsheet (OWASP, CSV injection). */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
