import type { Entry } from "./library.ts";

/** Insights that name an entry: what to do about what it says. */
export const actedOnBy = ({ namedBy }: Pick<Entry, "namedBy">): Entry[] =>
  namedBy.filter(({ type }) => type === "insight");

/**
 * Every other entry that a page leads to: first those that its editors chose, then those that name it. Insights that
 * act on it stand in a list of their own, and a glossary term is left out unless an editor chose it.
 */
export function seeAlso(entry: Pick<Entry, "related" | "namedBy">): Entry[] {
  const acting = actedOnBy(entry);
  const naming = entry.namedBy.filter(({ type }) => type !== "glossary");
  return [...new Set([...entry.related, ...naming])].filter((other) => !acting.includes(other));
}
