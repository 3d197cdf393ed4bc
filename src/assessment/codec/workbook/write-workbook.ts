import { writeXlsx } from "hucre/xlsx";
import { exportedOf } from "../../model/exported.ts";
import { actionsSheet } from "./actions-sheet.ts";
import { howToSheet } from "./how-to-sheet.ts";
import { idsSheet } from "./ids-sheet.ts";
import { questionsSheet } from "./questions-sheet.ts";
import type { WorkbookSource } from "./source.ts";
import { summarySheet } from "./summary-sheet.ts";

/**
 * The bytes of an Excel workbook of a checklist, blank or filled in. What people typed stands in it as text: nothing of
 * it runs or leads anywhere. The same source gives the same bytes.
 */
export function writeWorkbook(source: WorkbookSource): Promise<Uint8Array> {
  const { definition, assessment, library, made } = source;
  const exported = assessment ? exportedOf(assessment) : {};
  const { sheet, lists } = idsSheet(source);
  const date = new Date(made);
  return writeXlsx({
    sheets: [
      howToSheet(source),
      questionsSheet(source, lists, exported),
      actionsSheet(source, lists, exported),
      summarySheet(source),
      sheet,
    ],
    defaultFont: { name: "Arial", size: 11 },
    properties: {
      title: definition.title,
      creator: library,
      lastModifiedBy: library,
      created: date,
      modified: date,
    },
  });
}
