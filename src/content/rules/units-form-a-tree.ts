import { unitsOfSource, type ContentIndex } from "../content-index.ts";
import type { Rule } from "./rule.ts";

/** Whether a unit is its own ancestor. A circle further up is reported at the units in it. */
function isInCircle(id: string, units: ContentIndex["units"]): boolean {
  const seen = new Set<string>();
  let above = units.get(id)?.parent;
  while (above && !seen.has(above)) {
    if (above === id) return true;
    seen.add(above);
    above = units.get(above)?.parent;
  }
  return false;
}

/** The units of a source form a tree: no unit is its own ancestor. */
export const unitsFormATree: Rule = ({ entries, units }) =>
  entries.flatMap((record) =>
    unitsOfSource(record).flatMap(({ id, parent }, i) =>
      isInCircle(id, units)
        ? [
            {
              file: record.file,
              at: { path: ["outline", i, "parent"] },
              what: `${id} stands inside ${parent ?? ""}, which stands inside ${id}.`,
              remedy: "Name the part of the document that holds it as its parent, or leave the parent out.",
            },
          ]
        : [],
    ),
  );
