import type { DatedChange } from "../library/dated-changes.ts";
import type { Library } from "../library/library.ts";
import type { ChangeKind } from "../model/change.ts";

/** Where something that replaces something else is read. */
interface Replacement {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

/** One thing that happened to an entry, finding or question since the first edition. */
interface ChangeExport {
  readonly id: string;
  readonly what: ChangeKind;
  /** When it was recorded, YYYY-MM-DD. */
  readonly date: string;
  /** The day from which people could meet it: the same, or that of its edition where that came later. */
  readonly from: string;
  /** The number of the edition of the library. */
  readonly edition: number;
  readonly title: string;
  /** The path of its place inside the site; absent once it is withdrawn. */
  readonly url?: string;
  readonly note?: string;
  readonly replacedBy?: Replacement;
  /** The language of its title and note, if it differs from that of the interface. */
  readonly lang?: string;
}

/** What changes.json holds, format version 1. */
export interface ChangesExport {
  readonly formatVersion: 1;
  readonly editions: readonly { readonly number: number; readonly date: string }[];
  readonly changes: readonly ChangeExport[];
}

/** Everything that happened since the first edition, the latest first, for whoever keeps ids of the library. */
export function changesJson({ site }: Pick<Library, "site">, changes: readonly DatedChange[]): ChangesExport {
  return {
    formatVersion: 1,
    editions: site.editions.map(({ number, date }) => ({ number, date })),
    changes: changes.map(({ id, what, date, from, edition, title, place, note, replacedBy, lang }) => ({
      id,
      what,
      date,
      from,
      edition,
      title,
      ...(place && { url: place.path }),
      ...(note !== undefined && { note }),
      ...(replacedBy && { replacedBy: { id: replacedBy.id, title: replacedBy.title, url: replacedBy.path } }),
      ...(lang !== undefined && { lang }),
    })),
  };
}
