import type { PageText } from "./load-pagefind.ts";

/** A run of text. If it is `matched`, it is shown marked. */
export interface TextRun {
  readonly text: string;
  readonly matched: boolean;
}

/** The part of a page that says most about a query. */
export interface Passage {
  /** The heading above it, or nothing if it is above the first heading. */
  readonly heading: string;
  /** Its address with the fragment of the finding, question or section. */
  readonly url: string;
  readonly runs: readonly TextRun[];
}

/** The length of a passage, and how far its start may move back to a sentence's beginning, both in words. */
const length = 28;
const reach = 9;

type At = readonly (readonly [place: number, weight: number])[];

/** Makes quotes and dashes curly again for people. The index holds straight ones for the engine. */
export const readableText = (text: string): string =>
  text
    .replace(/(^|[\s([])"/g, "$1“")
    .replaceAll('"', "”")
    .replace(/(^|[\s([“])'/g, "$1‘")
    .replaceAll("'", "’")
    .replace(/(?<=\d)-(?=\d)/g, "–");

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** Cuts words into runs of matched and unmatched words. */
function runsOf(words: readonly string[], from: number, to: number, matched: ReadonlySet<number>): TextRun[] {
  const runs: { text: string; matched: boolean }[] = [];
  for (let place = from; place < Math.min(to, words.length); place += 1) {
    const hit = matched.has(place);
    const last = runs.at(-1);
    const text = `${place > from ? " " : ""}${words[place] ?? ""}`;
    if (last?.matched === hit) last.text += text;
    else if (hit && text.startsWith(" ")) {
      if (last) last.text += " ";
      runs.push({ text: text.trimStart(), matched: true });
    } else runs.push({ text, matched: hit });
  }
  return runs.map(({ text, matched: hit }) => ({ text: readableText(text), matched: hit }));
}

/** The start of the stretch whose words score highest. A repeated word adds little. */
function bestStart(at: At): number {
  let best = at[0]?.[0] ?? 0;
  let most = 0;
  for (const [start] of at) {
    const within = at.filter(([place]) => place >= start && place < start + length - reach);
    const seen = new Map<number, number>();
    for (const [, weight] of within) seen.set(weight, (seen.get(weight) ?? 0) + 1);
    const sum = [...seen].reduce((total, [weight, times]) => total + weight * (1 + Math.log(times) / 4), 0);
    if (sum > most * 1.001) [best, most] = [start, sum];
  }
  return best;
}

/** Moves a start back to the beginning of its sentence if that is near. */
function sentenceStart(words: readonly string[], start: number, floor: number): number {
  for (let place = start; place > Math.max(floor, start - reach); place -= 1) {
    if (/[.?!]$/.test(words[place - 1] ?? "")) return place;
  }
  return Math.max(floor, start - 3);
}

/** How a result shows what matched: marked words in title and summary, and a passage or the finding asked for. */
export class Excerpt {
  readonly #page: PageText;
  readonly #words: readonly string[];
  readonly #matched: ReadonlySet<number>;
  readonly #at: At;

  constructor(page: PageText, at: At) {
    this.#page = page;
    this.#words = page.content.split(/\s+/);
    this.#at = [...at].sort(([a], [b]) => a - b);
    this.#matched = new Set(this.#at.map(([place]) => place));
  }

  get #titleEnd(): number {
    return wordsIn(this.#page.meta["title"] ?? "");
  }

  get #summaryEnd(): number {
    return this.#titleEnd + wordsIn(this.#page.meta["summary"] ?? "");
  }

  get title(): readonly TextRun[] {
    return runsOf((this.#page.meta["title"] ?? "").split(/\s+/), 0, this.#titleEnd, this.#matched);
  }

  get summary(): readonly TextRun[] {
    const words = (this.#page.meta["summary"] ?? "").split(/\s+/);
    const shifted = new Set([...this.#matched].map((place) => place - this.#titleEnd));
    return runsOf(words, 0, words.length, shifted);
  }

  /** The best passage below title and summary or at the given fragment, or undefined if nothing matches there. */
  passage(fragment?: string): Passage | undefined {
    const anchors = this.#page.anchors;
    const named = anchors.find(({ id }) => id === fragment);
    const below = this.#at.filter(([place]) => place >= this.#summaryEnd);
    if (!named && below.length === 0) return undefined;
    const first = named?.location ?? bestStart(below);
    const before = anchors.filter(({ location }) => location <= first);
    const heading = before.findLast(({ element }) => /^h[2-6]$/.test(element));
    // The passage begins after the heading, because the heading is shown before it.
    const floor = Math.max(this.#summaryEnd, heading ? heading.location + wordsIn(heading.text) : 0);
    const start = named ? first : sentenceStart(this.#words, Math.max(first, floor), floor);
    const place = named ?? before.at(-1);
    return {
      heading: readableText(heading?.text ?? "").replace(/^\d+ /, ""),
      url: place ? `${this.#page.url}#${place.id}` : this.#page.url,
      runs: runsOf(this.#words, start, start + length, this.#matched),
    };
  }
}
