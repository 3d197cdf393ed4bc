import type { AnswerGroups } from "./answer-groups.ts";
import type { Broader, Common, Lacking, Match } from "./coverage.ts";
import type { FacetCounts } from "./facet-counts.ts";
import type { ExplainedTerm } from "./index-files.ts";
import type { PageText } from "./load-pagefind.ts";
import type { Ranked } from "./rank.ts";
import type { Relaxation } from "./relaxations.ts";
import type { Spelling } from "./understand.ts";

/** An entry to be drawn: what its page says, and what matched. */
export interface Answered extends Ranked {
  readonly match: Match;
  readonly page: PageText;
  /** The finding, or question, that the query names or that states a number of it. */
  readonly fragment: string | undefined;
  /** Whether it rests on a result about the people or the condition chosen; undefined where none are chosen. */
  readonly measured: boolean | undefined;
}

/** The answer to a view: what it shows, how the query was read, and a way to fetch a few entries at a time. */
export interface Answer extends Spelling {
  /** “all” if any shown entry holds all that was asked for, or else “some”. */
  readonly answered: "yes" | "partly" | "no";
  /** The number of entries that hold all that was asked for, and of those below them that hold only some of it. */
  readonly total: number;
  readonly others: number;
  /** Counts of the entries that hold all of the query, or if there are none, of those that hold some of it. */
  readonly counts: FacetCounts["counts"];
  /** The other names that found the entries that hold all. Empty if any of these has the typed words. */
  readonly byNames: readonly string[];
  /** Words that no entry of the library holds, either each of them or all of them together. */
  readonly lacking: Lacking;
  /** What was typed and is narrower than anything the library names, with the broader name that was searched instead. */
  readonly broader: readonly Broader[];
  /** Common words that were asked for beside words that no entry holds. Empty if anything is shown. */
  readonly common: readonly Common[];
  /** The glossary term that the query names, with its address. It is none of the counted entries. */
  readonly explained: ExplainedTerm | undefined;
  /** Links to the best entries of each kind that hold all that was asked for. None without a query. */
  readonly groups: () => Promise<AnswerGroups>;
  /** The ids of the counted entries, in the order of the view. */
  readonly ids: readonly string[];
  readonly fetch: (from: number, to: number) => Promise<readonly Answered[]>;
  /** The views that leaving out one facet's filters would give. */
  readonly wider: () => readonly Relaxation[];
}
