import type { Edition } from "../model/edition.ts";
import type { Ledger, Said } from "../model/ledger.ts";
import type { Saying } from "./fingerprints.ts";

/** Whether a record is kept for ever: its edition is published, or an editor confirmed the words. */
const isKept = ({ edition, reworded }: Said, editions: readonly Edition[]) =>
  reworded !== undefined || editions.find(({ number }) => number === edition)?.published === true;

/**
 * Returns the record that a question or finding must still match, or undefined if there is none. A new edition may
 * change findings. A question never changes under its id, because saved answers belong to it.
 */
export function boundBy({ id, kind }: Saying, said: Ledger["said"], editions: readonly Edition[]): Said | undefined {
  if (kind === "finding" && !editions.at(-1)?.published) return undefined;
  return said[id]?.findLast((record) => isKept(record, editions));
}

/** Why the words of an id changed although the meaning did not. The id of an entry covers all its parts. */
export interface Rewording {
  readonly id: string;
  readonly why: string;
}

/** Adds records that confirm the changed words of one id, or of all parts of one entry. */
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
 * Adds the current fingerprints to the records of the ledger. Records of an unpublished edition are replaced. Published
 * and confirmed records stay as they are.
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
