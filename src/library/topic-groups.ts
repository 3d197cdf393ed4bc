import { entryTypeNames, entryTypes, type EntryType } from "../model/entry-type.ts";
import { answerHeadings, listedKinds } from "../model/listed-kinds.ts";
import { countOf, countOfType } from "../model/count.ts";
import { evidenceAbout } from "./evidence-about.ts";
import type { Entry, Library } from "./library.ts";
import { rowFacts, type AboutTerm, type RowFacts } from "./row-facts.ts";

/** An entry with what stands beside it in a list. */
export interface Row {
  readonly entry: Entry;
  readonly facts: RowFacts;
}

/** The entries of one type on the page of a topic or theme. */
export interface TopicGroup {
  readonly type: EntryType;
  /** “What to do” */
  readonly heading: string;
  /** “15 actions” */
  readonly count: string;
  /** The rows that stand open, and those in a fold. */
  readonly first: readonly Row[];
  readonly rest: readonly Row[];
}

/** How many rows of a type stand open. One more is shown rather than folded alone. */
const FIRST_ROWS = 3;

const nouns: Partial<Record<EntryType, string>> = { insight: "action", session: "session" };

const countIn = (type: EntryType, count: number): string => {
  const noun = nouns[type];
  return noun ? countOf(count, noun) : countOfType(count, type);
};

/** First what people came to do, then principles, then all other types. */
const order: readonly EntryType[] = [
  "insight",
  "case-study",
  "checklist",
  "session",
  "principle",
  ...entryTypeNames.filter((type) => !listedKinds.some((kind) => kind === type)),
];

/**
 * Orders entries of one type for the page of a term: first those that a result about it supports, then the latest change,
 * then by title. Having a result says nothing of how strong it is; one that only warns does not support.
 */
export function topicOrder(entries: readonly Entry[], { facet, term }: AboutTerm): Entry[] {
  const place = (entry: Entry) => (evidenceAbout(entry, facet, term).designs.length > 0 ? 0 : 1);
  return entries.toSorted(
    (a, b) => place(a) - place(b) || b.updated.localeCompare(a.updated) || a.title.localeCompare(b.title, "en"),
  );
}

/** The groups as parts of a page, each with its number of entries. */
export const groupParts = (groups: readonly TopicGroup[]): { label: string; fragment: string; count: number }[] =>
  groups.map(({ type, heading, first, rest }) => ({
    label: heading,
    fragment: type,
    count: first.length + rest.length,
  }));

/** Groups the entries of a term by what they are for. Types without entries are left out. */
export function topicGroups(entries: readonly Entry[], library: Library, about: AboutTerm): TopicGroup[] {
  return order.flatMap((type) => {
    const own = topicOrder(
      entries.filter((entry) => entry.type === type),
      about,
    );
    if (own.length === 0) return [];
    const rows = own.map((entry) => ({ entry, facts: rowFacts(entry, library, about) }));
    const open = rows.length > FIRST_ROWS + 1 ? FIRST_ROWS : rows.length;
    return [
      {
        type,
        heading: answerHeadings[type] ?? entryTypes[type].many,
        count: countIn(type, own.length),
        first: rows.slice(0, open),
        rest: rows.slice(open),
      },
    ];
  });
}
