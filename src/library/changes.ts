import { placeFragment } from "../model/id-pattern.ts";
import { ownerOf } from "../model/id.ts";
import type { ChangeKind } from "../model/change.ts";
import { editionOn } from "../model/edition.ts";
import type { Entry, Library } from "./library.ts";

/** One thing that happened to an entry, finding or question since the first edition. */
export interface Change {
  readonly what: ChangeKind;
  readonly id: string;
  /** Its title, statement or question as it is now; of something withdrawn, the last that it had, or its id. */
  readonly title: string;
  /** The language of title and note, if it differs from that of the interface. */
  readonly lang: string | undefined;
  /** The entry that it is, or that it belongs to; undefined once that is withdrawn. */
  readonly entry: Entry | undefined;
  /** The ids of the themes that it belongs or belonged to. */
  readonly themes: readonly string[];
  /** YYYY-MM-DD */
  readonly date: string;
  /** The number of the edition of the library at that time. */
  readonly edition: number;
  readonly note: string | undefined;
}

type Happening = Pick<Change, "what" | "date" | "edition" | "note">;

type Source = Pick<Library, "byId" | "findings" | "items" | "ledger" | "site">;

/** Changed words of a finding or question: each record of the ledger after the first that differs from the one before. */
function sayingsChanged(id: string, { ledger }: Source): Happening[] {
  const records = ledger.said[id] ?? [];
  return records.flatMap(({ date, edition, print, reworded }, i): Happening[] => {
    const before = records[i - 1];
    if (!before || before.print === print) return [];
    const note = reworded === undefined ? undefined : `The words changed and the meaning did not: ${reworded}`;
    return [{ what: "corrected", date, edition, note }];
  });
}

/** What an id is called, and where it belongs. */
function named(id: string, { byId, findings, items, ledger }: Source): Omit<Change, keyof Happening> {
  const entry = byId.get(ownerOf(id));
  const retired = ledger.retired[id];
  const title = byId.get(id)?.title ?? findings.get(id)?.statement ?? items.get(id)?.ask ?? retired?.title ?? id;
  const living = entry && (entry.type === "theme" ? [entry.id] : entry.themes.map((theme) => theme.id));
  return { id, title, lang: entry?.lang, entry, themes: living ?? retired?.themes ?? [] };
}

/** Whether the same happened to the whole entry on that day; its parts then need no line of their own. */
const isToldByEntry = (id: string, { what, date }: Happening, { ledger }: Source): boolean =>
  placeFragment(id) !== id &&
  (ledger.log[ownerOf(id)] ?? []).some((other) => other.what === what && other.date === date);

/** Everything that happened to one id since the first edition, the latest first. */
export function historyOf(id: string, source: Source): Change[] {
  const { byId, ledger, site } = source;
  const begun = site.editions[0]?.date ?? "";
  const dated = (byId.get(id)?.data.changes ?? []).filter(({ date }) => date >= begun);
  const told = dated.map(({ date, what }): Happening => ({
    what: "corrected",
    date,
    edition: editionOn(date, site.editions),
    note: what,
  }));
  const logged = (ledger.log[id] ?? []).map(({ what, date, edition, note }): Happening => ({
    what,
    date,
    edition,
    note,
  }));
  return [...told, ...logged, ...sayingsChanged(id, source)]
    .map((happening): Change => ({ ...named(id, source), ...happening }))
    .sort((a, b) => b.date.localeCompare(a.date));
}

/**
 * Since when a finding or question says what it says: the date and edition of the last record of its words. Undefined
 * until the ledger has recorded it.
 */
export function saidSince(
  id: string,
  { ledger }: Pick<Library, "ledger">,
): Pick<Change, "date" | "edition"> | undefined {
  const records = ledger.said[id] ?? [];
  const { print } = records.at(-1) ?? {};
  return records.find((record) => record.print === print);
}

/**
 * Everything that happened since the first edition, the latest first, then by id. What the first edition began with is
 * no change, and a part that came or went with its entry has no line of its own.
 */
export function changesOf(source: Source): Change[] {
  const { byId, ledger } = source;
  const ids = new Set([...byId.keys(), ...Object.keys(ledger.said), ...Object.keys(ledger.log)]);
  return [...ids]
    .flatMap((id) => historyOf(id, source).filter((change) => !isToldByEntry(id, change, source)))
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id, "en", { numeric: true }));
}
