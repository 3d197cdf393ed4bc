import type { Entry } from "./library.ts";

/** Insights that name an entry. They describe how to act on it. A theme lists all its entries by kind instead. */
export const actedOnBy = ({ type, namedBy }: Pick<Entry, "type" | "namedBy">): Entry[] =>
  type === "theme" ? [] : namedBy.filter((other) => other.type === "insight");

/**
 * Returns the other entries that a page links to: first its editors' choice, then those that name it. Insights have a
 * list of their own. A glossary term appears only if an editor chose it. A theme has its editors’ choice alone.
 */
export function seeAlso(entry: Pick<Entry, "type" | "related" | "namedBy">): Entry[] {
  if (entry.type === "theme") return [...entry.related];
  const acting = actedOnBy(entry);
  const naming = entry.namedBy.filter(({ type }) => type !== "glossary");
  return [...new Set([...entry.related, ...naming])].filter((other) => !acting.includes(other));
}
