import { gapMarks } from "../model/gap.ts";
import type { GapDirection } from "../model/gap-direction.ts";
import { harvestRowNames, harvestRowOf, type HarvestRow } from "../model/harvest.ts";
import type { Entry, Library } from "./library.ts";
import { supportingResults } from "./programmes.ts";

/** What the results of a principle measured of one kind: how many, and what happened to gaps. */
interface MatrixCell {
  readonly row: HarvestRow;
  readonly count: number;
  readonly marks: readonly { readonly direction: GapDirection; readonly words: string }[];
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
      const results = supportingResults(principle.restsOn);
      return {
        principle,
        cells: harvestRowNames.map((row) => {
          const own = results.filter(({ outcome }) => harvestRowOf(outcome) === row);
          return { row, count: own.length, marks: gapMarks(own) };
        }),
      };
    });
}
