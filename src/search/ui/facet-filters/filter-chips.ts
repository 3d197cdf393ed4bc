import { copyOf, part, say } from "../../../browser/dom.ts";
import type { ChosenTerm } from "./facet-form.ts";

/** Makes one chip for each chosen term from the page's template. Its button holds the id of the checkbox to clear. */
export function filterChips(root: ParentNode, chosen: readonly ChosenTerm[]): DocumentFragment[] {
  return chosen.map(({ box, label, lang }) => {
    const chip = copyOf(root, "chip");
    const button = chip.querySelector("button");
    if (button) button.dataset["remove"] = box.id;
    say(chip, "label", label);
    if (lang) part(chip, "label").lang = lang;
    return chip;
  });
}
