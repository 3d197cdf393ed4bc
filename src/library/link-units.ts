import { unitsOfSource } from "../content/content-index.ts";
import type { Draft, Mutable } from "./draft.ts";
import type { Entry, Unit } from "./library.ts";

/** Links the units of each source into a tree. */
export function linkUnits(drafts: readonly Draft[]): Map<string, Mutable<Unit>> {
  const units = new Map<string, Mutable<Unit>>();
  for (const { record, entry } of drafts) {
    for (const { id, kind, label, figures } of unitsOfSource(record)) {
      units.set(id, {
        id,
        kind,
        label,
        figures,
        source: entry as Entry<"source">,
        parent: null,
        children: [],
        usedBy: [],
      });
    }
  }
  for (const { record } of drafts) {
    for (const { id, parent } of unitsOfSource(record)) {
      const unit = units.get(id);
      const above = parent ? units.get(parent) : undefined;
      if (!unit || !above) continue;
      unit.parent = above;
      above.children.push(unit);
    }
  }
  return units;
}
