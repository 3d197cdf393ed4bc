import { copyOf, say } from "../../../browser/dom.ts";
import type { ChosenTerm } from "./facet-form.ts";

/** One chip for each chosen term, from the page's own template; its button names the box that it clears. */
export function filterChips(root: ParentNode, chosen: readonly ChosenTerm[]): DocumentFragment[] {
  return chosen.map(({ box, label }) => {
    const chip = copyOf(root, "chip");
    const button = chip.querySelector("button");
    if (button) button.dataset["remove"] = box.id;
    say(chip, "label", label);
    return chip;
  });
}
