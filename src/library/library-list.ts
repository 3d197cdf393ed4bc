import { kindPlace, listedKinds } from "../model/listed-kinds.ts";
import type { Entry } from "./library.ts";

/** The entries that the library lists before a search: by kind in turn, the latest change first, then by title. */
export function libraryList(entries: readonly Entry[]): Entry[] {
  return entries
    .filter(({ type }) => kindPlace(type) < listedKinds.length)
    .sort(
      (a, b) =>
        kindPlace(a.type) - kindPlace(b.type) ||
        b.updated.localeCompare(a.updated) ||
        a.title.localeCompare(b.title, "en"),
    );
}
