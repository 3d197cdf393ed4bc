import type { Ledger } from "../model/ledger.ts";
import { findingsOf, itemsOf, type ContentIndex, type EntryRecord } from "./content-index.ts";
import { logHappened } from "./ledger-log.ts";
import { titleOf } from "./title.ts";

/** What an editor takes out of the library, why, and the id that replaces it, if one does. */
export interface Withdrawal {
  readonly id: string;
  readonly why: string;
  readonly leadsTo?: string | undefined;
}

type Retired = Ledger["retired"][string];

/** The last name of an id, and the themes it belonged to. */
type Known = Partial<Pick<Retired, "title" | "themes">>;

/** What is known of every id of an entry while its file is there. */
function knownOf(record: EntryRecord): [id: string, Known][] {
  const { data } = record;
  const themes = record.collection === "themes" ? [data.id] : "themes" in data ? data.themes : [];
  const own = themes.length > 0 ? { themes } : {};
  return [
    [data.id, { title: titleOf(record), ...own }],
    ...findingsOf(record).map(({ id, statement }): [string, Known] => [id, { title: statement, ...own }]),
    ...itemsOf(record).map(({ item }): [string, Known] => [item.id, { title: item.ask, ...own }]),
  ];
}

const isOf = (id: string) => (other: string) => other === id || other.startsWith(`${id}.`);

/** The ids that the ledger has in use for one id: its own, and those of its parts. */
export const idsInUse = ({ ids }: Pick<Ledger, "ids">, id: string): string[] => Object.keys(ids).filter(isOf(id));

/** The ids that can come back with one id: those that were withdrawn and that the content has again. */
export const idsToRestore = ({ ledger, declarations }: ContentIndex, id: string): string[] =>
  Object.keys(ledger.retired).filter((other) => isOf(id)(other) && declarations.has(other));

/**
 * Returns the ledger after an id and its parts were taken out of use. Each keeps its address and its last name, and what
 * led to one of them leads where it leads now, so that nothing is more than one step away.
 *
 * @param today YYYY-MM-DD
 */
export function withdraw(index: ContentIndex, { id, why, leadsTo }: Withdrawal, today: string): Ledger {
  const { ledger, entries, editions } = index;
  const gone = idsInUse(ledger, id);
  const known = new Map(entries.flatMap(knownOf));
  const retired: Record<string, Retired> = Object.fromEntries(
    Object.entries(ledger.retired).map(([other, { leadsTo: before, ...rest }]) => {
      const now = before !== undefined && gone.includes(before) ? leadsTo : before;
      return [other, { ...(now === undefined ? {} : { leadsTo: now }), ...rest }];
    }),
  );
  for (const other of gone) {
    const address = ledger.ids[other];
    retired[other] = {
      ...(leadsTo === undefined ? {} : { leadsTo }),
      why,
      ...(address === undefined ? {} : { address }),
      ...known.get(other),
    };
  }
  const ids = Object.fromEntries(Object.entries(ledger.ids).filter(([other]) => !gone.includes(other)));
  const happened = gone.map((other) => ({ id: other, what: "withdrawn" as const, note: why }));
  return { ...ledger, ids, retired, log: logHappened(ledger.log, happened, editions, today) };
}

/** Returns the ledger after an id and those of its parts that the content has again came back into use. */
export function restore(index: ContentIndex, { id, why }: Withdrawal, today: string): Ledger {
  const { ledger, editions } = index;
  const back = idsToRestore(index, id);
  const ids = { ...ledger.ids };
  for (const other of back) {
    const address = ledger.retired[other]?.address;
    if (address !== undefined) ids[other] = address;
  }
  const retired = Object.fromEntries(Object.entries(ledger.retired).filter(([other]) => !back.includes(other)));
  const happened = back.map((other) => ({ id: other, what: "restored" as const, note: why }));
  return { ...ledger, ids, retired, log: logHappened(ledger.log, happened, editions, today) };
}
