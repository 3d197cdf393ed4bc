import { entryTypeNames, entryTypes } from "../model/entry-type.ts";
import { indexContent, typeOf, type ContentIndex } from "./content-index.ts";
import { ContentError } from "./problem.ts";
import { readContent, type ReadContent } from "./read-content.ts";
import { findProblems } from "./rules/index.ts";
import { describeContentError } from "./source-position.ts";

/** A content folder that was read once: its records, everything found in them, and every problem. */
export interface CheckedContent extends ReadContent {
  readonly index: ContentIndex;
}

/** Reads a content folder, scans every text and applies every rule. */
export function checkContent(dir: string): CheckedContent {
  const read = readContent(dir);
  const index = indexContent(read.records, read.ledger, read.broken, read.starters, dir);
  return { ...read, index, problems: [...read.problems, ...findProblems(index)] };
}

/** Every problem as `file:line  what  remedy`, for people; undefined when nothing is wrong. */
export const reportProblems = ({ problems }: CheckedContent): string | undefined =>
  problems.length > 0 ? describeContentError(new ContentError(problems)) : undefined;

/** How many entries of each type there are, in words. */
export const countEntries = ({ index }: CheckedContent): string =>
  entryTypeNames
    .map((type) => {
      const count = index.entries.filter((record) => typeOf(record) === type).length;
      return `${String(count)} ${entryTypes[type].many.toLowerCase()}`;
    })
    .join(", ");
