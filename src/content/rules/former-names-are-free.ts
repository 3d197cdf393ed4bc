import { reservedSlugs } from "../../model/site-paths.ts";
import { slugOf } from "../../model/slug.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

/** A former name belongs to one entry only, because the old address must lead to that entry. */
export const formerNamesAreFree: Rule = ({ entries }) => {
  const living = new Map(entries.map(({ collection, slug, file }) => [`${collection}/${slug}`, file]));
  const claimed = new Map<string, string>();
  return entries.flatMap(({ collection, slug: own, file, data }) =>
    ("formerly" in data ? data.formerly : []).flatMap((slug, i): Problem[] => {
      const problem = (what: string, remedy: string) => [{ file, at: { path: ["formerly", i] }, what, remedy }];
      if (slug !== slugOf(slug))
        return problem(`“${slug}” is no name that a file had.`, "Write the older name alone, without folder and ending.");
      if (slug === own) return problem(`“${slug}” is the name that the file has now.`, "Take it out of “formerly”.");
      const key = `${collection}/${slug}`;
      const owner = living.get(key);
      if (owner !== undefined)
        return problem(`“${slug}” is the name of ${owner}, which stands at that address.`, "Take it out of “formerly”.");
      if (reservedSlugs.get(collection)?.includes(slug))
        return problem(`/${key}/ is the address of a page of the site.`, "Take it out of “formerly”.");
      const first = claimed.get(key);
      if (first !== undefined)
        return problem(`“${slug}” stands in “formerly” of ${first} too.`, "Leave it with the entry that had the name.");
      claimed.set(key, file);
      return [];
    }),
  );
};
