import { copyOf, fill, firstOf, part, say } from "../../browser/dom.ts";
import type { ComparedEntry, ComparedLine, ComparisonRow } from "../../model/comparison.ts";
import { markLanguage } from "./mark-language.ts";

function lineOf(root: ParentNode, { text, note, direction }: ComparedLine, lang: string | undefined): HTMLElement {
  const line = firstOf(root, "line");
  const symbol = direction ? [copyOf(root, `gap-${direction}`)] : [];
  part(line, "text").replaceChildren(...symbol, text);
  markLanguage(line, lang);
  fill(line, "note", note ? [` (${note})`] : []);
  return line;
}

/** One cell: what is known of an entry in one row, under its title on narrow screens. */
export function comparisonCell(root: ParentNode, { id, title, lang, rows }: ComparedEntry, row: string): HTMLElement {
  const cell = firstOf(root, "cell");
  cell.dataset["column"] = id;
  say(cell, "of", title);
  const own = rows[row as ComparisonRow];
  const lines = own.length > 0 ? own.map((line) => lineOf(root, line, lang)) : [firstOf(root, "nothing")];
  part(cell, "lines").replaceChildren(...lines);
  return cell;
}
