import { getLibrary, type Entry } from "../library/index.ts";
import type { EntryType } from "../model/entry-type.ts";

/** What the page of one entry is given. */
export interface EntryProps<T extends EntryType> {
  entry: Entry<T>;
}

/** The paths of all entries of a type, each with its entry: what a page named [slug] hands to Astro. */
export const entryPaths =
  <T extends EntryType>(type: T) =>
  (): { params: { slug: string }; props: EntryProps<T> }[] =>
    getLibrary()
      .ofType(type)
      .map((entry) => ({ params: { slug: entry.slug }, props: { entry } }));
