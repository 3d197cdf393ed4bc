import { changesOf, type Change } from "./changes.ts";
import type { Library } from "./library.ts";
import { placeOf, type Place } from "./places.ts";

/** A change with what somebody needs to know who read the library earlier. */
export interface DatedChange extends Change {
  /**
   * The day from which people could meet it, YYYY-MM-DD. What is recorded while an edition is in preparation is read
   * only once the edition is out.
   */
  readonly from: string;
  /** Where it is read; undefined once it is withdrawn. */
  readonly place: Place | undefined;
  /** What answers for it since it was withdrawn, if anything does. */
  readonly replacedBy: (Place & { readonly id: string }) | undefined;
}

/** Everything that happened since the first edition, as `changesOf` has it, each with its day for readers. */
export function datedChanges(library: Library): DatedChange[] {
  const { ledger, site } = library;
  const begins = new Map(site.editions.map(({ number, date }) => [number, date]));
  return changesOf(library).map((change) => {
    const { id, date, edition } = change;
    const begun = begins.get(edition) ?? date;
    const leadsTo = ledger.retired[id]?.leadsTo;
    const replaced = leadsTo === undefined ? undefined : placeOf(leadsTo, library);
    return {
      ...change,
      from: date > begun ? date : begun,
      place: placeOf(id, library),
      replacedBy: leadsTo !== undefined && replaced ? { ...replaced, id: leadsTo } : undefined,
    };
  });
}
