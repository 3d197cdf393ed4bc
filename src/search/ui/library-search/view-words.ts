import { listed } from "../../../model/listed.ts";
import { short } from "./count-sentence.ts";

/** The title of the page for a view, so that tabs, bookmarks and history tell views apart. */
export const viewTitle = (query: string, labels: readonly string[], page: string): string => {
  const asked = short([query, ...labels].filter(Boolean).join(", "));
  return asked ? `${asked} – ${page}` : page;
};

/** What a link asked for that is no filter of the library. */
export function droppedSentence(unknown: readonly string[]): string {
  const quoted = [...new Set(unknown)].slice(0, 3).map((name) => `“${short(name)}”`);
  if (quoted.length === 0) return "";
  return quoted.length === 1
    ? `There is no filter ${quoted.join("")}; it was left out.`
    : `There are no filters ${listed(quoted, "or")}; they were left out.`;
}
