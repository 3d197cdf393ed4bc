import { firstOf, part, say } from "../../../browser/dom.ts";
import type { PackChoice } from "../../../model/pack-choice.ts";
import { textDirection } from "../../../model/content-language.ts";

const kindOf = ({ id, type, of }: PackChoice): string => [type, id, of].filter(Boolean).join(" · ");

/** Says in a row what it is of. */
export function describe(row: HTMLElement, choice: PackChoice): void {
  say(row, "title", choice.title);
  say(row, "kind", kindOf(choice));
  for (const named of row.querySelectorAll("[data-part=named]")) named.textContent = ` ${choice.title}`;
  if (!choice.lang) return;
  const title = part(row, "title");
  title.lang = choice.lang;
  title.dir = textDirection(choice.lang);
}

/** Something found, with a button that adds it. */
export function resultRow(root: ParentNode, choice: PackChoice): HTMLElement {
  const row = firstOf(root, "result");
  row.dataset["id"] = choice.id;
  describe(row, choice);
  return row;
}
