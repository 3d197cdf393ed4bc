import { writeWord } from "../../../word/write-word.ts";
import { boardPaper } from "../../exports/board-paper/board-paper.ts";
import type { BoardPaperSource } from "../../exports/board-paper/source.ts";

/** The bytes of a board paper. With all that writes Word, this is a script that comes only when it is wanted. */
export const writeBoardPaper = (source: BoardPaperSource): Promise<Uint8Array<ArrayBuffer>> =>
  writeWord(boardPaper(source));
