import type { Entry } from "./library.ts";

/** Insights that name an entry. They describe how to act on it. */
export const actedOnBy = ({ namedBy }: Pick<Entry, "namedBy">): Entry[] =>
  namedBy.filter(({ type }) => type === "insight");

/**
 * Returns the other entries that a page links to: first its editors' choice, then those that name it. Insights have a
 * list of their own. A glossary term appears only if an editor chose it.
 */
export function seeAlso(entry: Pick<Entry, "related" | "namedBy">): Entry[] {
  const acting = actedOnBy(entry);
  const naming = entry.namedBy.filter(({ type }) => type !== "glossary");
  return [...new Set([...entry.related, ...naming])].filter((other) => !acting.includes(other));
}
