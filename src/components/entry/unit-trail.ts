import type { Unit } from "../../library/index.ts";

/** The headings above a unit in its document, in our words, from the top. Empty for a unit that stands at the top. */
export function trailOf(unit: Unit): string {
  const labels: string[] = [];
  for (let above = unit.parent; above; above = above.parent) labels.unshift(above.label);
  return labels.join(" › ");
}
