import type { Unit, UnitUse } from "../../library/index.ts";
import { markFragment } from "../../routes.ts";

/** What a unit's document is called beside a figure. */
export const sourceName = ({ source }: Unit): string => source.data.shortTitle ?? source.title;

/** The headings above a unit in its document, in our words, from the top. Empty for a unit that stands at the top. */
export function trailOf(unit: Unit): string {
  const labels: string[] = [];
  for (let above = unit.parent; above; above = above.parent) labels.unshift(above.label);
  return labels.join(" › ");
}

/** Where something uses a unit: the mark in its text where it has one, else its page. */
export function placeOfUse({ path, citations }: UnitUse, unit: Unit): string {
  const citation = citations.find((other) => other.unit.id === unit.id);
  return citation ? `${path}#${markFragment(citation.number)}` : path;
}
