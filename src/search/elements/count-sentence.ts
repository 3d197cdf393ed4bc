/** Words as one list for people: “a, b or c”. */
export const joined = (words: readonly string[], last: string) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;

/** Says what is shown: “14 entries for asthma in Children and young people”. `chosen` are the labels by facet. */
export function countSentence(total: number, query: string, chosen: readonly (readonly string[])[]): string {
  const count = `${total === 0 ? "No" : String(total)} ${total === 1 ? "entry" : "entries"}`;
  const about = query ? ` for “${query}”` : "";
  const within = chosen.length > 0 ? ` in ${chosen.map((labels) => joined(labels, "or")).join(" and ")}` : "";
  return count + about + within;
}
