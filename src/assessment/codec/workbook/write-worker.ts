/** Writes a workbook apart from the page, with a library that the page itself need not load. */
import { writeMatrix, type MatrixSource } from "./matrix-workbook.ts";
import type { WorkbookSource } from "./source.ts";
import { writeWorkbook } from "./write-workbook.ts";

/** What the worker is asked for: the workbook of one assessment, or the answers of several side by side. */
export type WritingQuestion =
  | { readonly kind: "checklist"; readonly source: WorkbookSource }
  | { readonly kind: "matrix"; readonly source: MatrixSource };

addEventListener("message", ({ data }: MessageEvent<WritingQuestion>) => {
  const written = data.kind === "matrix" ? writeMatrix(data.source) : writeWorkbook(data.source);
  void written.then((bytes) => {
    postMessage(bytes);
  });
});
