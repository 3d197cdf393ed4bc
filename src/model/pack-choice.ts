import type { EntryType } from "./entry-type.ts";

/** The types whose entries have something to say in a session, in the order in which they are offered. */
export const packTypes = [
  "case-study",
  "principle",
  "insight",
  "checklist",
  "theme",
] as const satisfies readonly EntryType[];

/** Something of the library that can stand in a session that a person puts together. */
export interface PackChoice {
  /** The id of an entry, a finding or a question; of a section, that of its entry and its fragment: “CS-07/what-they-did”. */
  readonly id: string;
  /** “Case study”, “Finding”, “Question”, “Section” */
  readonly type: string;
  readonly title: string;
  /** The path of its place inside the site. */
  readonly path: string;
  /** The title of the entry it belongs to, if it is a part of one. */
  readonly of?: string;
  /** The language of its title, if it differs from that of the interface. */
  readonly lang?: string;
}

/** What the page on which sessions are built fetches. */
export interface PackChoices {
  readonly choices: readonly PackChoice[];
  /** Ids no longer in use, each with the id that answers for it. */
  readonly replaced: Readonly<Record<string, string>>;
}
