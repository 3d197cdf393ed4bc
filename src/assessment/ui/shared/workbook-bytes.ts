import { NoAnswer, writeWorkbookFile, type WritingQuestion } from "../../session/workbook-files.ts";

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const words: Readonly<Record<NoAnswer["reason"], string>> = {
  "not-fetched":
    "The part of this page that writes workbooks could not be fetched. Check the connection and press again.",
  slow: "Writing the workbook took too long. Press again.",
};

/** The bytes of a workbook, or why there are none, for the person. */
export async function workbookBytes(question: WritingQuestion): Promise<Uint8Array<ArrayBuffer> | string> {
  try {
    return await writeWorkbookFile(question);
  } catch (error) {
    if (error instanceof NoAnswer) return words[error.reason];
    throw error;
  }
}
