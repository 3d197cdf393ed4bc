/** Reads a workbook apart from the page, which can end it. */
import { readWorkbook } from "./read-workbook.ts";

/** What the worker is asked: the bytes of a file, and the checklist that it must answer, if any. */
export interface WorkbookQuestion {
  readonly bytes: Uint8Array;
  readonly checklist?: string;
}

addEventListener("message", ({ data: { bytes, ...expected } }: MessageEvent<WorkbookQuestion>) => {
  const context = { now: new Date().toISOString(), newId: () => crypto.randomUUID() };
  void readWorkbook(bytes, expected, context).then((decoded) => {
    postMessage(decoded);
  });
});
