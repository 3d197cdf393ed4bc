import { reservedSlugs } from "../../model/site-paths.ts";
import { slugOf } from "../../model/slug.ts";
import type { Rule } from "./rule.ts";

/** Small letters and digits, joined by hyphens, in folder names too. Every system and address can carry these. */
const address = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** File names suit addresses, because they become part of the address of a page. */
export const fileNamesAreAddresses: Rule = ({ records, broken }) =>
  [...records, ...broken].flatMap(({ collection, slug, file }) => {
    if (reservedSlugs.get(collection)?.includes(slug))
      return [
        {
          file,
          at: { path: [] },
          what: `/${collection}/${slug}/ is the address of a page of the site.`,
          remedy: "Choose another file name.",
        },
      ];
    if (address.test(slug)) return [];
    const better = slug.split("/").map(slugOf).filter(Boolean).join("/");
    return [
      {
        file,
        at: { path: [] },
        what: `The file name “${slug}” cannot stand in an address.`,
        remedy: `Use small letters a to z, digits and single hyphens${better ? `: ${better}` : ""}.`,
      },
    ];
  });
