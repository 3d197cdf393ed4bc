import type { EntriesTable } from "./index-files.ts";
import { normalise } from "../text/normalise.ts";
import { askedPart, type FoundIn, type WordScore } from "./asked-part.ts";
import type { AskedPart } from "./coverage.ts";
import { typeWeights, weights } from "./rank-weights.ts";
import { runs, standInOneRun } from "./runs.ts";
import type { FoundExpansion, FoundSegment, FoundWord } from "./understand.ts";
import type { Hits } from "./word-index.ts";

/** An entry that answers a query. */
export interface Ranked {
  readonly docIndex: number;
  readonly score: number;
  /** Positions in its text that match, with the score of each. */
  readonly positions: readonly (readonly [position: number, weight: number])[];
  /** Other names by which it matches, if it does not hold the words of the query. */
  readonly by: readonly string[];
}

/** The entries that a query finds, best first, and what each part of the query found. */
export interface Ranking {
  readonly entries: readonly Ranked[];
  readonly parts: readonly AskedPart[];
}

/** Scores how an entry holds words that belong together. With `allNeeded`, they must follow each other. */
function scoreWords(words: readonly Hits[], docIndex: number, { allNeeded }: { allNeeded: boolean }): WordScore {
  const hits = words.map((hits) => hits.get(docIndex));
  const here = hits.filter((hit) => hit !== undefined);
  if (here.length === 0 || (allNeeded && here.length < words.length)) return { score: 0, positions: [] };
  const sum = here.reduce((total, { score }) => total + score, 0);
  const positions = here.flatMap((hit) => hit.positions);
  if (words.length === 1) return { score: sum, positions };
  const starts = here.length === words.length ? runs(here.map((hit) => hit.positions)) : [];
  if (starts.length > 0) {
    return {
      score: sum * weights.phrase,
      positions: allNeeded ? starts.flatMap((start) => words.map((_, i) => start + i)) : positions,
    };
  }
  return allNeeded
    ? { score: 0, positions: [] }
    : { score: (sum * weights.proximity * here.length) / words.length, positions };
}

/** Pairs of the last word of a segment and the first word of the next. */
const neighbours = (segments: readonly FoundSegment[]): (readonly [Hits, Hits])[] =>
  segments.slice(1).flatMap(({ words: [next] }, i) => {
    const one = segments[i]?.words.at(-1);
    return one && next ? [[one.hits, next.hits] as const] : [];
  });

/** Entries in which all words of several segments follow each other, with the sum of the words' scores. */
function inOneRun(segments: readonly FoundSegment[]): [docIndex: number, score: number][] {
  const words = segments.flatMap(({ words: own }) => own.map(({ hits }) => hits));
  if (segments.length < 2) return [];
  return [...(words[0]?.keys() ?? [])].flatMap((docIndex) => {
    const hits = words.flatMap((own) => own.get(docIndex) ?? []);
    if (hits.length < words.length || runs(hits.map(({ positions }) => positions)).length === 0) return [];
    return [[docIndex, hits.reduce((sum, { score }) => sum + score, 0)] as [number, number]];
  });
}

/** The rarity of a term that a third of all entries carry. A commoner term does not count for its other names. */
const rare = Math.log(3);

/** Facets that say whom or what an entry is about. The others say where, when and by whom something is done. */
const subjects = ["population", "clinical-area", "theme", "type"];
const isSubject = ({ expansion: { term } }: FoundExpansion): boolean => subjects.includes(term?.[0] ?? "");

/** Ranks the entries of a table for an interpreted query. Pure. */
export class Ranker {
  readonly #table: EntriesTable;
  readonly #types: readonly string[];

  constructor(table: EntriesTable) {
    this.#table = table;
    const { terms, entries } = table.facets["type"] ?? { terms: [], entries: [] };
    this.#types = entries.map(([type]) => terms[type ?? -1] ?? "");
  }

  /** The entries that carry the term of an expansion, and the term's rarity (0 if all entries carry it). */
  #carriers({ expansion: { term } }: FoundExpansion): { rarity: number; has: (docIndex: number) => boolean } {
    const facet = term ? this.#table.facets[term[0]] : undefined;
    const wanted = facet && term ? facet.terms.indexOf(term[1]) : -1;
    if (!facet || wanted < 0) return { rarity: 0, has: () => false };
    // What an entry is about is what its editors name; a result about others makes it none of their subjects.
    const has = (docIndex: number) => {
      const terms = facet.entries[docIndex] ?? [];
      const place = terms.indexOf(wanted);
      return place >= 0 && place < terms.length - (facet.added?.[docIndex] ?? 0);
    };
    const count = facet.entries.filter((_, docIndex) => has(docIndex)).length;
    return { rarity: Math.log(1 + (this.#table.pageIds.length - count + 0.5) / (count + 0.5)), has };
  }

  /** Every entry that any segment finds, best first. */
  rank(segments: readonly FoundSegment[]): Ranking {
    const parts: AskedPart[] = [];
    const scores = new Map<number, { score: number; covered: number; positions: [number, number][]; by: string[] }>();
    const telling = segments.some(({ vague }) => !vague);
    const total = segments.reduce((sum, { vague }) => sum + (vague ? weights.vague : 1), 0);
    for (const [i, segment] of segments.entries()) {
      const share = segment.vague ? weights.vague : 1;
      const all = this.#segment(segment, { isAlone: segments.length === 1 });
      parts.push(askedPart(segment, all, segments[i - 1]));
      for (const [docIndex, found] of all) {
        const entry = scores.get(docIndex) ?? { score: 0, covered: 0, positions: [], by: [] };
        scores.set(docIndex, entry);
        entry.score += found.score * share;
        entry.covered += share;
        // Beside words that say more, a vague one marks nothing in a text, unless it says which kind of the next is meant.
        if (!telling || !segment.vague || segment.modifies)
          entry.positions.push(...found.positions.map((position): [number, number] => [position, found.score * share]));
        if (found.by) entry.by.push(found.by);
      }
    }
    for (const [docIndex, score] of inOneRun(segments)) {
      const entry = scores.get(docIndex);
      if (entry) entry.score += score * weights.whole;
    }
    for (const [one, next] of neighbours(segments)) {
      for (const [docIndex, hit] of one) {
        const entry = scores.get(docIndex);
        const after = next.get(docIndex);
        if (entry && after && runs([hit.positions, after.positions]).length > 0)
          entry.score += Math.min(hit.score, after.score) * weights.neighbours;
      }
    }
    const ranked = [...scores].map(([docIndex, { score, covered, positions, by }]) => {
      const type = typeWeights[this.#types[docIndex] ?? ""] ?? 1;
      return { docIndex, score: score * (covered / total) ** weights.missing * type, positions, by };
    });
    return { entries: ranked.sort((a, b) => b.score - a.score || a.docIndex - b.docIndex), parts };
  }

  #segment({ words, expansions }: FoundSegment, { isAlone }: { isAlone: boolean }): Map<number, FoundIn> {
    const hits = words.map(({ hits: own }: FoundWord) => own);
    const found = new Map<number, FoundIn>();
    for (const docIndex of new Set(hits.flatMap((own) => [...own.keys()]))) {
      const whole = standInOneRun(hits, docIndex);
      found.set(docIndex, { ...scoreWords(hits, docIndex, { allNeeded: false }), whole, about: false });
    }
    // If nothing else was asked, entries that hold the words as typed come first.
    const least = Math.min(...[...found.values()].filter((own) => own.whole).map(({ score }) => score));
    const typed = normalise(words.map(({ word }) => word).join(" "));
    const isTyped = ({ expansion }: FoundExpansion) => normalise(expansion.label) === typed;
    const most = isAlone ? least * weights.aliasCap : Infinity;
    for (const other of expansions) {
      const { rarity, has } = this.#carriers(other);
      const places = new Set(other.phrases.flatMap((phrase) => [...(phrase[0]?.keys() ?? [])]));
      if (rarity > 0)
        for (let docIndex = 0; docIndex < this.#table.pageIds.length; docIndex += 1)
          if (has(docIndex)) places.add(docIndex);
      for (const docIndex of places) {
        const best = other.phrases
          .map((phrase) => scoreWords(phrase, docIndex, { allNeeded: true }))
          .reduce((a, b) => (b.score > a.score ? b : a), { score: 0, positions: [] });
        const score = best.score * weights.alias + (has(docIndex) ? rarity * weights.term : 0);
        if (score === 0) continue;
        const own = found.get(docIndex);
        const { broader: isBroader = false, label } = other.expansion;
        const isTermOf = !isBroader && has(docIndex) && rarity >= rare;
        const about = (own?.about ?? false) || (isTermOf && isSubject(other));
        // A common term does not show that an entry is about the term's other names.
        const whole = (own?.whole ?? false) || isTermOf || (!isBroader && (best.score > 0 || about || isTyped(other)));
        const wider = isBroader ? { broader: label } : {};
        if (!own) {
          found.set(docIndex, {
            score: Math.min(score, most),
            positions: best.positions,
            by: label,
            whole,
            about,
            ...wider,
          });
          continue;
        }
        // An entry without the typed words keeps the first other name that found it.
        const by = own.by ?? (own.whole ? undefined : label);
        const said = { ...(by ? { by } : {}), whole, about, ...(own.broader ? { broader: own.broader } : wider) };
        const sum = Math.max(score, own.score) + Math.min(score, own.score) * weights.besides;
        const positions = score > own.score ? [...own.positions, ...best.positions] : own.positions;
        found.set(docIndex, { score: by ? Math.min(sum, most) : sum, positions, ...said });
      }
    }
    return found;
  }
}
