import type { Edition } from "../model/edition.ts";
import type { Ledger, Said } from "../model/ledger.ts";
import type { Saying } from "./fingerprints.ts";

/** A record that is kept for ever: of an edition that was published, or of words that an editor vouched for. */
const isKept = ({ edition, reworded }: Said, editions: readonly Edition[]) =>
  reworded !== undefined || editions.find(({ number }) => number === edition)?.published === true;

/**
 * What a question or finding must still say; undefined while nothing binds it. A new edition may change findings. A
 * question never changes under its id, since the answers that people saved stay under it.
 */
export function boundBy({ id, kind }: Saying, said: Ledger["said"], editions: readonly Edition[]): Said | undefined {
  if (kind === "finding" && !editions.at(-1)?.published) return undefined;
  return said[id]?.findLast((record) => isKept(record, editions));
}

/** Why the words of an id were changed, though it means the same; an id of an entry stands for all its parts. */
export interface Rewording {
  readonly id: string;
  readonly why: string;
}

/** The records of the ledger with the changed words of one id, or of all parts of one entry, vouched for. */
export function vouchFor(
  said: Ledger["said"],
  sayings: readonly Saying[],
  editions: readonly Edition[],
  today: string,
  { id, why }: Rewording,
): Ledger["said"] {
  const edition = editions.at(-1)?.number;
  if (edition === undefined) return said;
  const now = { ...said };
  for (const saying of sayings) {
    if (saying.id !== id && !saying.id.startsWith(`${id}.`)) continue;
    const bound = boundBy(saying, said, editions);
    if (!bound || bound.print === saying.print) continue;
    now[saying.id] = [...(said[saying.id] ?? []), { edition, date: today, print: saying.print, reworded: why }];
  }
  return now;
}

/**
 * The records of the ledger with what is said now beside them. Those of the edition in preparation are written afresh;
 * what was published or vouched for stays as it is.
 *
 * @param today the date of new records, YYYY-MM-DD
 */
export function recordSayings(
  said: Ledger["said"],
  sayings: readonly Saying[],
  editions: readonly Edition[],
  today: string,
): Ledger["said"] {
  const edition = editions.at(-1)?.number;
  if (edition === undefined) return said;
  const now = { ...said };
  for (const { id, print } of sayings) {
    const before = said[id] ?? [];
    if (before.at(-1)?.print === print) continue;
    const kept = before.filter((record) => isKept(record, editions));
    now[id] = kept.at(-1)?.print === print ? kept : [...kept, { edition, date: today, print }];
  }
  return now;
}
