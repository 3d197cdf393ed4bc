import { copyOf, part } from "../../../browser/dom.ts";
import type { ChosenTerm } from "./facet-form.ts";

/** Makes one chip for each chosen term from the page's template. Its button holds the id of the checkbox to clear. */
export function filterChips(root: ParentNode, chosen: readonly ChosenTerm[]): DocumentFragment[] {
  return chosen.map(({ box, label, lang, dir }) => {
    const chip = copyOf(root, "chip");
    const button = chip.querySelector("button");
    if (button) button.dataset["remove"] = box.id;
    const name = part(chip, "label");
    name.textContent = label;
    if (lang) name.lang = lang;
    if (dir) name.dir = dir;
    return chip;
  });
}
