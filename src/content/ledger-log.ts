import type { Edition } from "../model/edition.ts";
import type { Ledger, LedgerEvent } from "../model/ledger.ts";

/** Something that happened to an id. */
export interface Happened {
  readonly id: string;
  readonly what: LedgerEvent["what"];
  readonly note?: string | undefined;
}

/** Adds what happened today to the log, under the newest edition. What is there stays. @param today YYYY-MM-DD */
export function logHappened(
  log: Ledger["log"],
  happened: readonly Happened[],
  editions: readonly Edition[],
  today: string,
): Ledger["log"] {
  const edition = editions.at(-1)?.number;
  if (edition === undefined) return log;
  const now = { ...log };
  for (const { id, what, note } of happened)
    now[id] = [...(now[id] ?? []), { what, date: today, edition, ...(note === undefined ? {} : { note }) }];
  return now;
}

/** Ids that came and entries whose address changed since the ledger was written. What the first edition begins with is no news. */
export function newsSince(
  { ids }: Pick<Ledger, "ids">,
  now: Readonly<Record<string, string>>,
  editions: readonly Edition[],
): Happened[] {
  const [first] = editions;
  const hasBegun = editions.length > 1 || first?.published === true;
  return Object.entries(now).flatMap(([id, address]): Happened[] => {
    const before = ids[id];
    if (before === undefined) return hasBegun ? [{ id, what: "published" }] : [];
    return before !== address && !address.includes("#") ? [{ id, what: "renamed" }] : [];
  });
}
