import { Coverage, type Match } from "./coverage.ts";
import { explainedTerm } from "./explained-term.ts";
import type { FoundFigure } from "./find-figures.ts";
import { found, nothing, onlyWith, phrasePart, withScores, type Found } from "./found.ts";
import type { FiguresTable, PublishedTable } from "./index-files.ts";
import type { Lexicon } from "./lexicon.ts";
import { Ranker } from "./rank.ts";
import { importPart } from "../../fetching/import-part.ts";
import { readQuery } from "./read-query.ts";
import { Interpreter } from "./understand.ts";
import type { WordIndex } from "./word-index.ts";

/** What a query is asked of: the opened index, the vocabulary, and the numbers that findings state. */
interface Asked {
  readonly table: PublishedTable;
  readonly index: WordIndex;
  readonly lexicon: Lexicon;
  readonly figures: () => Promise<FiguresTable>;
}

/**
 * Reads a query and finds what holds it. A part of its own, because a page that lists or filters without a query does
 * not need it. Throws a `PartError` when a further part fails to load.
 */
export async function ask(text: string, { table, index, lexicon, figures: openFigures }: Asked): Promise<Found> {
  const { entryIds } = table;
  const interpreter = new Interpreter(index, lexicon);
  const ranker = new Ranker(table);
  const query = readQuery(text);
  const explaining = explainedTerm(text, query, lexicon);
  // It is awaited last; until then, its failure is no unhandled one.
  explaining.catch(() => undefined);
  const understood = query.words.length > 0 ? await interpreter.understand(query.words, query.abbreviations) : nothing;
  const figures = query.figures.length > 0 ? await openFigures() : {};
  // Fetched only for a query with a number.
  const finding = query.figures.length > 0 ? await importPart(() => import("./find-figures.ts")) : undefined;
  const stated = finding?.findFigures(query.figures, figures) ?? new Map<number, FoundFigure>();
  const fragments = new Map([...stated].map(([docIndex, { fragment }]) => [docIndex, fragment]));
  const named = new Set(query.ids.map(({ entry }) => entryIds.indexOf(entry)).filter((docIndex) => docIndex >= 0));
  for (const { entry, fragment } of query.ids) if (fragment) fragments.set(entryIds.indexOf(entry), fragment);
  const { entries, parts } = ranker.rank(understood.segments);
  const phrases = await Promise.all(query.phrases.map(async (words) => phrasePart(words, await index.phrase(words))));
  const asked = [...(finding?.withFigures(parts, query.figures, figures) ?? parts), ...phrases];
  const isAsked = (word: string) => asked.some(({ words }) => words === word);
  const noEntry = query.ids.map(({ entry }) => entry).filter((id) => !entryIds.includes(id));
  const coverage = new Coverage(asked, [...understood.unknown.filter((word) => !isAsked(word)), ...noEntry]);
  const scores = new Map([...stated].map(([docIndex, { score }]) => [docIndex, score]));
  for (const docIndex of named) scores.set(docIndex, 1000);
  // A quoted word that no entry holds counts as unknown, like any other word.
  const narrowing = phrases.filter(({ words, held }) => held.size > 0 || words.includes(" "));
  const ranked = onlyWith(narrowing, withScores(entries, scores));
  const match = (docIndex: number): Match | undefined => {
    if (named.size > 0) return named.has(docIndex) ? "all" : coverage.match(docIndex) && "some";
    return coverage.match(docIndex);
  };
  return { ...found(ranked, match, fragments, understood, coverage), explained: await explaining };
}
