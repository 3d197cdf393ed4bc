import type { WordDocument } from "../../word/word-document.ts";
import { writeWord } from "../../word/write-word.ts";

/** A Word document as a file of the site. */
export const wordResponse = async (document: WordDocument): Promise<Response> =>
  new Response(await writeWord(document), {
    headers: { "Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
  });
