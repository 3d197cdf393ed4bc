import { getLibrary } from "../library/index.ts";
import { withdrawnOf } from "../library/withdrawn.ts";
import { entryTypes } from "../model/entry-type.ts";

/** Permanent addresses only lead elsewhere; a vote, a citation and what other sites show are found from their entry. */
const unlistedKind = /\/(id|cite|embed)\/[^/]+\/$|\/vote\/$/;

/** Addresses that only lead on, or say that what stood there is gone. */
function formerPaths(): string[] {
  const library = getLibrary();
  const renamed = library.entries.flatMap(({ type, data }) =>
    ("formerly" in data ? data.formerly : []).map((slug) => `/${entryTypes[type].folder}/${slug}/`),
  );
  return [...renamed, ...withdrawnOf(library).flatMap(({ addresses }) => addresses)];
}

/** Whether a page belongs in the sitemap. @param page its whole address */
export const isListedPage = (page: string): boolean =>
  !unlistedKind.test(page) && !formerPaths().some((path) => page.endsWith(path));
