import { bareFigure } from "../figures-of.ts";
import type { FiguresTable } from "../index/figures-table.ts";

/** A finding that states a number of the query. */
export interface FoundFigure {
  readonly score: number;
  readonly fragment: string;
}

/** A number with its sign says more than a bare one; a small bare number hardly anything. */
const worth = { signed: 14, bare: 7, small: 3 };

function scoreOf(typed: string, stated: string): number {
  if (typed === stated) return typed === bareFigure(typed) && typed.length < 2 ? worth.small : worth.signed;
  return bareFigure(typed).length < 2 ? worth.small : worth.bare;
}

/** The findings that state the numbers of a query, by the place of their entry; the best one of each entry. */
export function findFigures(figures: readonly string[], table: FiguresTable): Map<number, FoundFigure> {
  const found = new Map<number, FoundFigure>();
  for (const typed of figures) {
    const alike = Object.entries(table).filter(([stated]) => bareFigure(stated) === bareFigure(typed));
    // The very number first: of an entry's findings, the one that states it is the one to show.
    alike.sort(([a], [b]) => Number(b === typed) - Number(a === typed));
    for (const [stated, places] of alike) {
      const score = scoreOf(typed, stated);
      const own = new Map<number, string>();
      for (const [place, fragment] of places) if (!own.has(place)) own.set(place, fragment);
      for (const [place, fragment] of own) {
        const before = found.get(place);
        found.set(place, { score: score + (before?.score ?? 0), fragment: before?.fragment ?? fragment });
      }
    }
  }
  return found;
}
