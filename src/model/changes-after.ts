/** What is needed of a change to say whether somebody has met it. */
interface Met {
  readonly id: string;
  /** The day from which people could meet it, YYYY-MM-DD. */
  readonly from: string;
}

/**
 * Whether a change came after a day, and has come by `today`; all are days, YYYY-MM-DD. What came on the day itself does
 * not count: nothing says which of the two was first.
 */
export const isAfter = ({ from }: Met, day: string, today: string): boolean => from > day && from <= today;

/**
 * The changes of some ids after a day. What happened to a part of an entry concerns whoever keeps the entry; what
 * happened to an entry concerns whoever keeps a part of it.
 * @param ids of entries, their sections (`CS-07/what-they-did`), findings and questions
 */
export function changesAfter<C extends Met>(
  changes: readonly C[],
  { ids, day, today }: { readonly ids: readonly string[]; readonly day: string; readonly today: string },
): C[] {
  const entryOf = (id: string) => id.split(/[./]/)[0] ?? id;
  const isKept = (id: string) =>
    ids.some((kept) => kept === id || entryOf(kept) === id || entryOf(id) === kept.split("/")[0]);
  return changes.filter((change) => isAfter(change, day, today) && isKept(change.id));
}
