import { numberWord } from "../model/number-words.ts";
import type { Finding } from "./library.ts";

/** What a text says of the doubts about one finding, at the place where it shows it. */
export interface CaveatInText {
  /** What is said above it, because it also holds for the findings that follow. */
  readonly above: { readonly lead: string; readonly text: string } | undefined;
  /** What is said with the finding itself. */
  readonly own: string | undefined;
}

/** Parts a list where two neighbours do not share a caveat. */
function runsOf(shown: readonly Finding[]): Finding[][] {
  const runs: Finding[][] = [];
  for (const finding of shown) {
    const run = runs.at(-1);
    const shared = finding.sharedCaveat;
    if (run && shared && run[0]?.sharedCaveat === shared && run[0].entry === finding.entry) run.push(finding);
    else runs.push([finding]);
  }
  return runs;
}

/**
 * Places the caveats of the findings that a text shows, in the order of the text: a caveat that several neighbours share
 * stands once above the first. A finding without such a neighbour has its whole caveat, wherever it is shown.
 */
export function caveatsInText(shown: readonly Finding[]): Map<string, CaveatInText> {
  return new Map(
    runsOf(shown).flatMap((run) =>
      run.map(({ id, caveat, ownCaveat, sharedCaveat = "" }, place): [string, CaveatInText] => {
        if (run.length === 1) return [id, { above: undefined, own: caveat }];
        const lead = `True of the next ${numberWord(run.length)} figures:`;
        return [id, { above: place === 0 ? { lead, text: sharedCaveat } : undefined, own: ownCaveat }];
      }),
    ),
  );
}
