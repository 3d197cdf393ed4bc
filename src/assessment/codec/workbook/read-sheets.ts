import { streamXlsxRows, type CellValue } from "hucre/xlsx";
import { ImportError } from "../import-error.ts";
import { openInExcel } from "./advice.ts";
import { checkZip } from "./check-zip.ts";

/** A row that holds something, as people count rows. */
interface SheetRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
}

export type SheetRows = readonly SheetRow[];

/** The most rows of a sheet and cells of a row that are read. A checklist has at most 99 questions. */
const [mostRows, mostCells] = [2000, 200];

/**
 * The rows of every sheet of an Excel workbook. Formulas stand as the values that they had when it was saved.
 * @throws {ImportError} in words for the person
 */
export async function readSheets(bytes: Uint8Array): Promise<readonly SheetRows[]> {
  const count = checkZip(bytes);
  const sheets: SheetRows[] = [];
  try {
    for (let sheet = 0; sheet < count; sheet += 1) sheets.push(await readSheet(bytes, sheet));
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError(`The workbook is damaged and cannot be read. ${openInExcel}`, String(cause));
  }
  return sheets;
}

async function readSheet(bytes: Uint8Array, sheet: number): Promise<SheetRows> {
  const rows: SheetRow[] = [];
  for await (const { index, values } of streamXlsxRows(bytes, { sheet, maxRows: mostRows })) {
    const cells = values.slice(0, mostCells);
    if (cells.some((cell) => cell !== null && cell !== "")) rows.push({ row: index + 1, cells });
  }
  return rows;
}
