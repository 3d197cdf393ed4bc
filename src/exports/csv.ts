/** Characters at the start of a cell that make a spreadsheet run it as a formula, the wide ones of Asian keyboards too. */
const runs = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text, or a number that a spreadsheet may reckon with. */
export type Cell = string | number;

/** A hyphen that begins a line of a list. */
const listHyphen = /^-(?=\s)/;

/**
 * A text that no spreadsheet runs. A list keeps its look: dashes take the place of its hyphens. All else gets an
 * apostrophe.
 */
function inert(text: string): string {
  if (listHyphen.test(text)) return text.replace(new RegExp(listHyphen, "gm"), "–");
  return runs.test(text) ? `'${text}` : text;
}

function cell(value: Cell): string {
  if (typeof value === "number") return String(value);
  const safe = inert(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as comma-separated values (RFC 4180); no text can run as a formula in a spreadsheet (OWASP, CSV injection). */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
