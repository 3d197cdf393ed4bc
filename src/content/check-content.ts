import { entryTypeNames, entryTypes } from "../model/entry-type.ts";
import { findProblems } from "./rules/index.ts";
import { indexContent, typeOf } from "./content-index.ts";
import { describeContentError } from "./source-position.ts";
import { ContentError } from "./problem.ts";
import { readContent } from "./read-content.ts";

/**
 * Reads a content folder and applies every rule. `report` is the text for people, with every problem as
 * `file:line  what  remedy`, or undefined when nothing is wrong; `counts` says how many entries of each type there are.
 */
export function checkContent(dir: string): { report: string | undefined; counts: string } {
  const { records, broken, ledger, starters, problems } = readContent(dir);
  const index = indexContent(records, ledger, broken, starters);
  const all = [...problems, ...findProblems(index)];
  const counts = entryTypeNames
    .map(
      (type) =>
        `${String(index.entries.filter((record) => typeOf(record) === type).length)} ${entryTypes[type].many.toLowerCase()}`,
    )
    .join(", ");
  return { report: all.length > 0 ? describeContentError(new ContentError(all)) : undefined, counts };
}
