import type { Exported } from "../../model/exported.ts";
import { ImportError } from "../import-error.ts";
import { downloadAgain } from "./advice.ts";
import { idRows, workbookFormat, workbookVersion } from "./columns.ts";
import { readExportedText } from "./exported-text.ts";
import { cellText, wordsOf, type Words } from "./read-cell.ts";
import type { SheetRows } from "./read-sheets.ts";

/** What the hidden sheet says of the workbook. */
export interface WorkbookIds {
  /** The value of a row that stands there once, such as the checklist. Empty if it is missing. */
  readonly one: (name: string) => string;
  /** The items that it had rows for, each with the fingerprint of its question. */
  readonly items: readonly (readonly [item: string, print: string])[];
  /** The ids of the actions that it had rows for. */
  readonly actions: readonly string[];
  readonly words: Readonly<Record<"rating" | "importance", Words>>;
  /** What the head of the assessment held. */
  readonly head: Exported;
}

const isIds = (rows: SheetRows) => rows.some(({ cells }) => cells.includes(workbookFormat));

/** Splits the hidden sheet, whatever its name, from the others. @throws {ImportError} if there is none */
export function readIds(sheets: readonly SheetRows[]): {
  readonly ids: WorkbookIds;
  readonly others: readonly SheetRows[];
} {
  const own = sheets.find(isIds);
  if (!own) {
    throw new ImportError(
      `This workbook is not one of a checklist of this library, or its hidden sheet was deleted. ${downloadAgain}`,
    );
  }
  const first = own.find(({ cells }) => cells.includes(workbookFormat))?.cells.indexOf(workbookFormat) ?? 0;
  const lines = own.map(({ cells }) => cells.slice(first, first + 3).map(cellText));
  const all = (name: string) =>
    lines.filter((line) => line[0] === name).map(([, value = "", words = ""]) => [value, words] as const);
  const one = (name: string) => all(name)[0]?.[0] ?? "";
  if (Number(one(idRows.version)) > workbookVersion) {
    throw new ImportError(
      "This workbook was made by a newer version of this library. Reload the page or update your copy of the library, then open it again; nothing was changed.",
    );
  }
  return {
    ids: {
      one,
      items: all(idRows.item),
      actions: all(idRows.action).map(([id]) => id),
      words: { rating: wordsOf(all(idRows.rating)), importance: wordsOf(all(idRows.importance)) },
      head: readExportedText(one(idRows.head)) ?? {},
    },
    others: sheets.filter((sheet) => sheet !== own),
  };
}
