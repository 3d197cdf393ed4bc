import type { DatedChange } from "../library/dated-changes.ts";
import type { Library } from "../library/library.ts";
import type { PublishedChanges } from "../model/published-change.ts";

/** Everything that happened since the first edition, the latest first, for whoever keeps ids of the library. */
export function changesJson({ site }: Pick<Library, "site">, changes: readonly DatedChange[]): PublishedChanges {
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
