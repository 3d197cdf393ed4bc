import { historyOf, type Change } from "./changes.ts";
import type { Library } from "./library.ts";
import { placeOf, type Place } from "./places.ts";

/** Something that was taken out of the library. Its addresses keep a page that says why. */
export interface Withdrawn {
  readonly id: string;
  /** Its last title, statement or question; undefined where the ledger has none. */
  readonly title: string | undefined;
  readonly why: string;
  /** What replaces it, if anything does. */
  readonly replacedBy: Place | undefined;
  /** The addresses of pages that it had and nothing else has now, the last one first. */
  readonly addresses: readonly string[];
  readonly history: readonly Change[];
}

/** Everything that was withdrawn, in the order of the ledger. */
export function withdrawnOf(library: Library): Withdrawn[] {
  const { entries, ledger } = library;
  const folderOf = (path: string) => path.replace(/[^/]+\/$/, "");
  const taken = new Set(
    entries.flatMap(({ path, data }) => [
      path,
      ...("formerly" in data ? data.formerly.map((slug) => `${folderOf(path)}${slug}/`) : []),
    ]),
  );
  return Object.entries(ledger.retired).map(([id, { leadsTo, why, address, title }]) => ({
    id,
    title,
    why,
    replacedBy: leadsTo === undefined ? undefined : placeOf(leadsTo, library),
    addresses: [address ?? [], ...(ledger.moved[id] ?? []).slice().reverse()]
      .flat()
      .filter((path) => !path.includes("#") && !taken.has(path)),
    history: historyOf(id, library),
  }));
}
