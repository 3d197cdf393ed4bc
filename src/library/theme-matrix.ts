import { harvestRowNames, harvestRowOf, type HarvestRow } from "../model/harvest.ts";
import type { Entry, Library } from "./library.ts";
import { rowMarks, type RowMarks } from "./row-marks.ts";

/** What the results of a principle measured of one kind: how many, and what happened to gaps. */
interface MatrixCell {
  readonly row: HarvestRow;
  readonly count: number;
  readonly marks: RowMarks;
}

/** The principles of a theme against what their results measured. */
export interface MatrixLine {
  readonly principle: Entry<"principle">;
  readonly cells: readonly MatrixCell[];
}

/** Sorts the results that each principle of a theme rests on by what they measured. Empty without principles. */
export function themeMatrix(theme: Entry<"theme">, library: Library): MatrixLine[] {
  return library
    .ofType("principle")
    .filter(({ themes }) => themes.includes(theme))
    .map((principle) => {
      const results = principle.restsOn.filter(({ finding }) => finding.role === "result");
      return {
        principle,
        cells: harvestRowNames.map((row) => {
          const own = results.filter(({ finding }) => harvestRowOf(finding.outcome) === row);
          return { row, count: own.length, marks: rowMarks(own) };
        }),
      };
    });
}
