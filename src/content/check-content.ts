import { countOfType } from "../model/count.ts";
import { entryTypeNames } from "../model/entry-type.ts";
import { indexContent, typeOf, type ContentIndex } from "./content-index.ts";
import { sayingsOf } from "./fingerprints.ts";
import { ContentError, type Problem } from "./problem.ts";
import { readContent, type ReadContent } from "./read-content.ts";
import { vouchFor, type Rewording } from "./recorded.ts";
import { findProblems } from "./rules/index.ts";
import { describeContentError, describeProblems } from "./source-position.ts";
import { findMissingPublisher, findWarnings, type Warning } from "./warnings.ts";
import { wordsToReplace } from "./words-to-replace.ts";

/** A content folder after one reading: its records, their index, and every problem and warning. */
export interface CheckedContent extends ReadContent {
  readonly index: ContentIndex;
  readonly warnings: readonly Warning[];
}

const isoToday = () => new Date().toISOString().slice(0, 10);

interface CheckOptions {
  /** The date from which a review is overdue, YYYY-MM-DD. */
  readonly today?: string;
  /** Words that an editor changed and confirms to mean the same. */
  readonly rewording?: Rewording | undefined;
}

export function checkContent(dir: string, { today = isoToday(), rewording }: CheckOptions = {}): CheckedContent {
  const read = readContent(dir);
  const found = indexContent(read.records, read.ledger, read.broken, read.starters, dir, read.site);
  const { entries, editions, ledger } = found;
  const said = rewording && vouchFor(ledger.said, sayingsOf(entries), editions, today, rewording);
  const index = said ? { ...found, ledger: { ...ledger, said } } : found;
  const warnings = [...findWarnings(index, today), ...wordsToReplace(index, read.houseStyle)];
  return { ...read, index, problems: [...read.problems, ...findProblems(index)], warnings };
}

/** Formats every problem as `file:line  what  remedy`; undefined if there is none. */
export const reportProblems = ({ problems }: CheckedContent): string | undefined =>
  problems.length > 0 ? describeContentError(new ContentError(problems)) : undefined;

const listed = (problems: readonly Problem[]) =>
  problems.length > 0 ? describeProblems(problems).join("\n") : undefined;

/** Formats every warning, one per line; undefined if there is none. */
export const reportWarnings = ({ warnings }: CheckedContent): string | undefined => listed(warnings);

/** Formats the warnings that block publishing, one per line; undefined if there is none. */
export const reportUnpublishable = ({ warnings }: CheckedContent): string | undefined =>
  listed(warnings.filter(({ stopsPublishing }) => stopsPublishing));

/** Formats what readers of a published copy would miss, in one line; undefined if nothing. */
export const reportMissingPublisher = ({ index }: CheckedContent): string | undefined =>
  listed(findMissingPublisher(index));

/** The number of entries of each type, as a list for people. */
export const countEntries = ({ index }: CheckedContent): string =>
  entryTypeNames
    .map((type) => countOfType(index.entries.filter((record) => typeOf(record) === type).length, type))
    .join(", ");
