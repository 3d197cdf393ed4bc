import { getLibrary, type Entry } from "../library/index.ts";
import type { EntryType } from "../model/entry-type.ts";

/** The props of an entry's page. */
export interface EntryProps<T extends EntryType> {
  entry: Entry<T>;
}

/** The paths of all entries of a type, each with its entry, for a page named [slug]. */
export const entryPaths =
  <T extends EntryType>(type: T) =>
  (): { params: { slug: string }; props: EntryProps<T> }[] =>
    getLibrary()
      .ofType(type)
      .map((entry) => ({ params: { slug: entry.slug }, props: { entry } }));
