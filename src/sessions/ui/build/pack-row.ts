import { firstOf, part, say } from "../../../browser/dom.ts";
import type { PackChoice } from "../../../model/pack-choice.ts";
import { textDirection } from "../../../model/content-language.ts";

/** What something is, and what of: “Finding · CS-07.f1 · the title of its entry”. */
export const kindOf = ({ id, type, of }: PackChoice): string => [type, id, of].filter(Boolean).join(" · ");

/** What stands for something that the library does not have. */
export const unknownChoice = (id: string): PackChoice => ({ id, type: "Not in this library", title: id, path: "" });

/** Writes a title, in its language and direction. */
export function sayTitle(root: ParentNode, { title, lang }: PackChoice): void {
  say(root, "title", title);
  if (!lang) return;
  const place = part(root, "title");
  place.lang = lang;
  place.dir = textDirection(lang);
}

/** Says in a row what it is of. */
export function describe(row: HTMLElement, choice: PackChoice): void {
  sayTitle(row, choice);
  say(row, "kind", kindOf(choice));
  for (const named of row.querySelectorAll("[data-part=named]")) named.textContent = ` ${choice.title}`;
}

/** Something found, with a button that adds it. */
export function resultRow(root: ParentNode, choice: PackChoice): HTMLElement {
  const row = firstOf(root, "result");
  row.dataset["id"] = choice.id;
  describe(row, choice);
  return row;
}

/** The address of something on this site. */
export const addressOf = (base: string, { path }: PackChoice): string => `${base}${path.replace(/^\//, "")}`;
