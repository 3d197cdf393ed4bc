import type { EntriesTable } from "./index-files.ts";
import { fold } from "../text/normalise.ts";
import { askedPart, type FoundIn, type FoundTogether } from "./asked-part.ts";
import type { AskedPart } from "./coverage.ts";
import { runs, standInOneRun } from "./runs.ts";
import type { FoundLead, FoundSegment, FoundWord } from "./understand.ts";
import type { Hits } from "./word-index.ts";

/** An entry that answers a query. */
export interface Ranked {
  readonly place: number;
  readonly score: number;
  /** Places in its text that match, with how much each says. */
  readonly at: readonly (readonly [place: number, weight: number])[];
  /** Names by which it matches though the words of the query do not stand in it. */
  readonly by: readonly string[];
}

/** What each kind of match is worth. Set by the queries in tests/fixtures; see .github/decisions. */
const worth = {
  /** Words of a name that stand in the entry, but not together. */
  scattered: 0.8,
  /** The same, one after the other. */
  together: 1.1,
  /** Another name of what was asked for. */
  lead: 0.6,
  /** A facet that says the entry is about it, for each unit of its rarity. */
  term: 1.35,
  /** The most that another name is worth by itself, as a share of the least that the word is worth anywhere. */
  below: 0.95,
  vague: 0.18,
  /** What two words that follow each other in the query and in the entry add, as a share of what they are worth. */
  neighbours: 0.65,
  /** What all words of the query in one run add: a name, or a phrase that somebody remembers. */
  whole: 0.6,
  /** How much it costs an entry to lack some of what was asked for. */
  missing: 0.4,
  /** What a second way of matching adds to the first. */
  besides: 0.25,
  /** Principles and insights join what many case studies tell; sources and references say where it stands. */
  type: {
    principle: 1.12,
    insight: 1.04,
    "case-study": 1,
    checklist: 1,
    session: 0.8,
    theme: 0.9,
    source: 0.5,
    reference: 0.5,
  } as Record<string, number>,
};

/** The entries that a query finds, best first, and what each part of the query found. */
export interface Ranking {
  readonly entries: readonly Ranked[];
  readonly parts: readonly AskedPart[];
}

/** What a few words say of an entry together. */
function together(words: readonly Hits[], place: number, allNeeded: boolean): FoundTogether {
  const hits = words.map((hits) => hits.get(place));
  const here = hits.filter((hit) => hit !== undefined);
  if (here.length === 0 || (allNeeded && here.length < words.length)) return { score: 0, at: [] };
  const sum = here.reduce((total, { score }) => total + score, 0);
  const at = here.flatMap((hit) => hit.at);
  if (words.length === 1) return { score: sum, at };
  const starts = here.length === words.length ? runs(here.map((hit) => hit.at)) : [];
  if (starts.length > 0) {
    return {
      score: sum * worth.together,
      at: allNeeded ? starts.flatMap((start) => words.map((_, i) => start + i)) : at,
    };
  }
  return allNeeded ? { score: 0, at: [] } : { score: (sum * worth.scattered * here.length) / words.length, at };
}

/** The words of one segment's end and the next one's beginning. */
const neighbours = (segments: readonly FoundSegment[]): (readonly [Hits, Hits])[] =>
  segments.slice(1).flatMap(({ words: [next] }, i) => {
    const one = segments[i]?.words.at(-1);
    return one && next ? [[one.hits, next.hits] as const] : [];
  });

/** Entries that hold all words of several segments one after the other, with what the words are worth there. */
function inOneRun(segments: readonly FoundSegment[]): [place: number, score: number][] {
  const words = segments.flatMap(({ words: own }) => own.map(({ hits }) => hits));
  if (segments.length < 2) return [];
  return [...(words[0]?.keys() ?? [])].flatMap((place) => {
    const hits = words.flatMap((own) => own.get(place) ?? []);
    if (hits.length < words.length || runs(hits.map(({ at }) => at)).length === 0) return [];
    return [[place, hits.reduce((sum, { score }) => sum + score, 0)] as [number, number]];
  });
}

/** The rarity of a term that a third of all entries carry: a commoner one does not stand for its other names. */
const rare = Math.log(3);

/** Ranks the entries of a table by what was understood of a query. Pure. */
export class Ranker {
  readonly #table: EntriesTable;
  readonly #types: readonly string[];

  constructor(table: EntriesTable) {
    this.#table = table;
    const { terms, entries } = table.facets["type"] ?? { terms: [], entries: [] };
    this.#types = entries.map(([type]) => terms[type ?? -1] ?? "");
  }

  /** The entries that carry the term of a lead, and how rare it is (0 where all do). */
  #carriers({ lead: { term } }: FoundLead): { rarity: number; has: (place: number) => boolean } {
    const facet = term ? this.#table.facets[term[0]] : undefined;
    const wanted = facet && term ? facet.terms.indexOf(term[1]) : -1;
    if (!facet || wanted < 0) return { rarity: 0, has: () => false };
    const has = (place: number) => facet.entries[place]?.includes(wanted) ?? false;
    const count = facet.entries.filter((terms) => terms.includes(wanted)).length;
    return { rarity: Math.log(1 + (this.#table.ids.length - count + 0.5) / (count + 0.5)), has };
  }

  /** Every entry that any segment finds, best first. */
  rank(segments: readonly FoundSegment[]): Ranking {
    const parts: AskedPart[] = [];
    const scores = new Map<number, { score: number; covered: number; at: [number, number][]; by: string[] }>();
    const total = segments.reduce((sum, { vague }) => sum + (vague ? worth.vague : 1), 0);
    for (const [i, segment] of segments.entries()) {
      const share = segment.vague ? worth.vague : 1;
      const all = this.#segment(segment, segments.length === 1);
      parts.push(askedPart(segment, all, segments[i - 1]));
      for (const [place, found] of all) {
        const entry = scores.get(place) ?? { score: 0, covered: 0, at: [], by: [] };
        scores.set(place, entry);
        entry.score += found.score * share;
        entry.covered += share;
        entry.at.push(...found.at.map((at): [number, number] => [at, found.score * share]));
        if (found.by) entry.by.push(found.by);
      }
    }
    for (const [place, score] of inOneRun(segments)) {
      const entry = scores.get(place);
      if (entry) entry.score += score * worth.whole;
    }
    for (const [one, next] of neighbours(segments)) {
      for (const [place, hit] of one) {
        const entry = scores.get(place);
        const after = next.get(place);
        if (entry && after && runs([hit.at, after.at]).length > 0)
          entry.score += Math.min(hit.score, after.score) * worth.neighbours;
      }
    }
    const ranked = [...scores].map(([place, { score, covered, at, by }]) => {
      const type = worth.type[this.#types[place] ?? ""] ?? 1;
      return { place, score: score * (covered / total) ** worth.missing * type, at, by };
    });
    return { entries: ranked.sort((a, b) => b.score - a.score || a.place - b.place), parts };
  }

  #segment({ words, leads }: FoundSegment, alone: boolean): Map<number, FoundIn> {
    const hits = words.map(({ hits: own }: FoundWord) => own);
    const found = new Map<number, FoundIn>();
    for (const place of new Set(hits.flatMap((own) => [...own.keys()]))) {
      const whole = standInOneRun(hits, place);
      found.set(place, { ...together(hits, place, false), whole, about: false });
    }
    // Where nothing else was asked, whatever holds the words themselves, together, comes first.
    const least = Math.min(...[...found.values()].filter((own) => own.whole).map(({ score }) => score));
    const typed = fold(words.map(({ word }) => word).join(" "));
    const isTyped = ({ lead }: FoundLead) => fold(lead.label) === typed;
    const most = alone ? least * worth.below : Infinity;
    for (const other of leads) {
      const { rarity, has } = this.#carriers(other);
      const places = new Set(other.phrases.flatMap((phrase) => [...(phrase[0]?.keys() ?? [])]));
      if (rarity > 0) for (let place = 0; place < this.#table.ids.length; place += 1) if (has(place)) places.add(place);
      for (const place of places) {
        const best = other.phrases
          .map((phrase) => together(phrase, place, true))
          .reduce((a, b) => (b.score > a.score ? b : a), { score: 0, at: [] });
        const score = best.score * worth.lead + (has(place) ? rarity * worth.term : 0);
        if (score === 0) continue;
        const own = found.get(place);
        const about = (own?.about ?? false) || (has(place) && rarity >= rare);
        // A term that very many entries carry says little of what another name of it means.
        const whole = (own?.whole ?? false) || best.score > 0 || about || isTyped(other);
        if (!own) {
          found.set(place, { score: Math.min(score, most), at: best.at, by: other.lead.label, whole, about });
          continue;
        }
        // What does not hold the words themselves says by which other name it was found first.
        const by = own.by ?? (own.whole ? undefined : other.lead.label);
        const said = { ...(by ? { by } : {}), whole, about };
        const sum = Math.max(score, own.score) + Math.min(score, own.score) * worth.besides;
        const at = score > own.score ? [...own.at, ...best.at] : own.at;
        found.set(place, { score: by ? Math.min(sum, most) : sum, at, ...said });
      }
    }
    return found;
  }
}
