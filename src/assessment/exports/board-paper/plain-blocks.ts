import type { WordBlock, WordTable } from "../../../word/word-document.ts";
import { plainDirection } from "../../model/plain-direction.ts";

const plainAll = (texts: readonly string[]): readonly string[] => texts.map(plainDirection);

const plainTable = (table: WordTable): WordTable => ({
  ...table,
  heads: plainAll(table.heads),
  rows: table.rows.map(plainAll),
});

function plainBlock(block: WordBlock): WordBlock {
  if ("heading" in block) return { ...block, heading: plainDirection(block.heading) };
  if ("list" in block) return { list: plainAll(block.list) };
  if ("table" in block) return { table: plainTable(block.table) };
  const { lead } = block;
  return { ...block, text: plainDirection(block.text), ...(lead !== undefined && { lead: plainDirection(lead) }) };
}

/** Blocks in which nothing that a person typed turns round the words, dates and answers that stand after it. */
export const plainBlocks = (blocks: readonly WordBlock[]): readonly WordBlock[] => blocks.map(plainBlock);
