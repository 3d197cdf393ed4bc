import { entryCount } from "../../../model/count.ts";
import { listed } from "../../../model/listed.ts";
import type { Broader, Lacking } from "../../query/coverage.ts";

/** The most of a query that is said back; the whole of it stands in the search box. */
const longestEcho = 80;

export const short = (query: string) => (query.length > longestEcho ? `${query.slice(0, longestEcho).trim()}…` : query);

/** What is shown: “14 entries for asthma in Children and young people”. `chosen` are the labels by facet. */
export function countSentence(total: number, query: string, chosen: readonly (readonly string[])[]): string {
  const count = total === 0 ? "No entries" : entryCount(total);
  const about = query ? ` for “${short(query)}”` : "";
  const within = chosen.length > 0 ? ` in ${chosen.map((labels) => listed(labels, "or")).join(" and ")}` : "";
  return count + about + within;
}

const quote = (word: string) => `“${word}”`;

/** The words that no entry holds: “dental” or “hospice”; “housing” and “asthma” together. */
export function wordsLacking({ words, each }: Lacking): string {
  const quoted = words.map(quote);
  return each || words.length === 1 ? listed(quoted, "or") : `${listed(quoted, "and")} together`;
}

/** Says which words no entry holds, either each of them or all of them together. */
export const lackingSentence = (lacking: Lacking): string =>
  lacking.words.length > 0 ? `No entry has ${wordsLacking(lacking)}.` : "";

/** The sentence for entries that only other names found. */
export const byNamesClause = (names: readonly string[]): string =>
  names.length > 0 ? `, by another name: ${listed(names.slice(0, 2), "and")}` : "";

/** What was typed that no entry has, and the broader name that was searched in its place. */
export const broaderSentence = (broader: readonly Broader[], { words }: Lacking, others: number): string =>
  broader
    .map(({ typed, label }) => {
      const lacks = words.includes(typed) ? "" : `No entry has ${quote(typed)}. `;
      const isAll = broader.length === 1 && words.every((word) => word === typed);
      const instead = isAll ? `${entryCount(others)} ${others === 1 ? "is" : "are"} about` : "It was searched as";
      return `${lacks}${instead} ${quote(label)}, which is broader.`;
    })
    .join(" ");
