import type { Site } from "../../model/site.ts";
import { dateWords } from "../../model/date-words.ts";
import type { Entry } from "../../library/index.ts";

/** How to cite one entry: library, title, publisher where one is named, edition, date and permanent address. */
export function citeEntry(
  site: Pick<Site, "name" | "organisation" | "edition">,
  { title, updated }: Pick<Entry, "title" | "updated">,
  address: string,
): string {
  const parts = [site.name, title, site.organisation, `${site.edition}; updated ${dateWords(updated)}`, address];
  return parts.filter((part) => part !== undefined).join(". ");
}
