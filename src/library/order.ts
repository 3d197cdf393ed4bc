import { entryTypeNames } from "../model/entry-type.ts";
import type { Entry } from "./library.ts";

/** Orders themes as in their framework, glossary terms by alphabet, and everything else by id. */
export function byPresentation(
  a: Pick<Entry, "type" | "id" | "title">,
  b: Pick<Entry, "type" | "id" | "title">,
): number {
  if (a.type !== b.type) return entryTypeNames.indexOf(a.type) - entryTypeNames.indexOf(b.type);
  if (a.type === "glossary") return a.title.localeCompare(b.title, "en");
  return a.id.localeCompare(b.id, "en", { numeric: true });
}
