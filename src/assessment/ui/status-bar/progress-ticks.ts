import type { Assessment } from "../../model/assessment.ts";
import type { ChecklistDefinition } from "../../model/checklist-definition.ts";
import { firstOf, part } from "../../../browser/dom.ts";

/**
 * Draws a tick for each question, with room between sections: filled where it is answered, marked where its question is
 * the one shown. Words beside the ticks say the same.
 * @param shown the id of the question that is shown alone
 */
export function drawTicks(
  root: ParentNode,
  { answers }: Assessment,
  { sections }: ChecklistDefinition,
  shown: string | undefined,
): void {
  const ticks = sections.flatMap(({ items }) =>
    items.map(({ id }, place) => {
      const tick = firstOf(root, "tick");
      if (place === 0) tick.dataset["first"] = "";
      if (answers[id]?.rating) tick.dataset["answered"] = "";
      if (id === shown) tick.dataset["shown"] = "";
      return tick;
    }),
  );
  part(root, "ticks").replaceChildren(...ticks);
}
