/** Something of the library that can stand in a session that a person puts together. */
export interface PackChoice {
  /** The id of an entry, a finding or a question. */
  readonly id: string;
  /** “Case study”, “Finding”, “Question” */
  readonly type: string;
  readonly title: string;
  /** The path of its place inside the site. */
  readonly path: string;
  /** The title of the entry it belongs to, if it is a finding or a question. */
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
