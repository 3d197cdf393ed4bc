/** Characters at the start of a cell that make a spreadsheet run it as a formula. */
const runs = /^[=+\-@\t\r]/;

function cell(value: string): string {
  const safe = runs.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as comma-separated values (RFC 4180); no cell can run as a formula in a spreadsheet (OWASP, CSV injection). */
export const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
