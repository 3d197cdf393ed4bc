import type { FiguresTable } from "./index-files.ts";
import { bareFigure } from "../text/figures.ts";
import type { AskedPart } from "./coverage.ts";

/** A finding that states a number of the query. */
export interface FoundFigure {
  readonly score: number;
  readonly fragment: string;
}

/** A number with its sign says more than a bare number. A small bare number says hardly anything. */
const weights = { signed: 14, bare: 7, small: 3 };

function scoreOf(typed: string, stated: string): number {
  if (typed === stated) return typed === bareFigure(typed) && typed.length < 2 ? weights.small : weights.signed;
  return bareFigure(typed).length < 2 ? weights.small : weights.bare;
}

/** For each entry, by `docIndex`, the finding that best states the numbers of a query. */
export function findFigures(figures: readonly string[], table: FiguresTable): Map<number, FoundFigure> {
  const found = new Map<number, FoundFigure>();
  for (const typed of figures) {
    const alike = Object.entries(table).filter(([stated]) => bareFigure(stated) === bareFigure(typed));
    // The exact number wins, because the finding that states it is the one to show.
    alike.sort(([a], [b]) => Number(b === typed) - Number(a === typed));
    for (const [stated, places] of alike) {
      const score = scoreOf(typed, stated);
      const own = new Map<number, string>();
      for (const [docIndex, fragment] of places) if (!own.has(docIndex)) own.set(docIndex, fragment);
      for (const [docIndex, fragment] of own) {
        const before = found.get(docIndex);
        found.set(docIndex, { score: score + (before?.score ?? 0), fragment: before?.fragment ?? fragment });
      }
    }
  }
  return found;
}

/** The parts of a query, with numbers also counted as held by entries whose findings state them. */
export function withFigures(parts: readonly AskedPart[], figures: readonly string[], table: FiguresTable): AskedPart[] {
  const bare = figures.map(bareFigure);
  const others = parts.filter(({ words }) => !bare.includes(words));
  const numbers = bare.flatMap((words): AskedPart[] => {
    const stated = [...findFigures([words], table).keys()].map(
      (docIndex) => [docIndex, { whole: true, positions: undefined }] as const,
    );
    const part = parts.find((one) => one.words === words);
    const isOfName = parts.some((one) => one.words.split(" ").some((word) => word.replace(/\p{L}+$/u, "") === words));
    if (!part && (isOfName || stated.length === 0)) return [];
    return [{ words, vague: false, held: new Map([...(part?.held ?? []), ...stated]) }];
  });
  return [...others, ...numbers];
}
