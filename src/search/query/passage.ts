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

/** A passage may go on with the next sentence up to this many words. A longer sentence is cut at `most` words. */
const length = 28;
const most = 45;

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

/** Some sentences that follow each other: the places of their first word and of the word after the last. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Every sentence of a page from the given place on, each with those of its run that there is room for. */
function stretchesFrom(floor: number, { sentences }: PageText): { first: Stretch; all: Stretch }[] {
  const found: { first: Stretch; all: Stretch }[] = [];
  let from = 0;
  for (const [gap = 0, ...lengths] of sentences) {
    from += gap;
    for (const [i, own] of lengths.entries()) {
      let to = from + own;
      const first = { from, to };
      for (const next of lengths.slice(i + 1)) {
        if (to + next - from > length) break;
        to += next;
      }
      if (from >= floor) found.push({ first, all: { from, to } });
      from = first.to;
    }
  }
  return found;
}

const isOpen = (text: string): boolean =>
  text.split('"').length % 2 === 0 || text.split("(").length !== text.split(")").length;

/** Where a stretch that is too long is cut: not within a quotation or brackets. */
function cut({ from, to }: Stretch, words: readonly string[]): Stretch {
  if (to - from <= most) return { from, to };
  let end = from + most;
  while (end > from + 1 && isOpen(words.slice(from, end).join(" "))) end -= 1;
  return { from, to: end };
}

/** How much of what matched is in a stretch. A repeated word adds little. */
function weigh({ from, to }: Stretch, at: At): number {
  const seen = new Map<number, number>();
  for (const [place, weight] of at) if (place >= from && place < to) seen.set(weight, (seen.get(weight) ?? 0) + 1);
  return [...seen].reduce((total, [weight, times]) => total + weight * (1 + Math.log(times) / 4), 0);
}

/** The stretch that says most of what matched. Of equal ones the first. */
function best(stretches: readonly Stretch[], at: At): Stretch | undefined {
  const weighed = stretches.map((stretch) => ({ stretch, weight: weigh(stretch, at) }));
  const heaviest = Math.max(0, ...weighed.map(({ weight }) => weight));
  return heaviest > 0 ? weighed.find(({ weight }) => weight * 1.001 >= heaviest)?.stretch : undefined;
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

  /** The sentences below title and summary that say most of what matched, or else those at the given fragment. */
  passage(fragment?: string): Passage | undefined {
    const { anchors, url } = this.#page;
    const named = anchors.find(({ id }) => id === fragment);
    const stretches = stretchesFrom(Math.max(this.#summaryEnd, named?.location ?? 0), this.#page);
    const begun = stretches.filter(({ first }) => weigh(first, this.#at) > 0).map(({ all }) => all);
    const shorter = (named ? stretches.slice(0, 1).map(({ all }) => all) : begun).map((all) => cut(all, this.#words));
    const shown = named ? shorter[0] : best(shorter, this.#at);
    if (!shown) return undefined;
    const { from, to } = shown;
    const before = anchors.filter(({ location }) => location <= from);
    const heading = before.findLast(({ element }) => /^h[2-6]$/.test(element));
    const place = named ?? before.at(-1);
    const runs = runsOf(this.#words, from, to, this.#matched);
    const isCut = stretches.every(({ first }) => first.to !== to);
    return {
      heading: readableText(heading?.text ?? "").replace(/^\d+ /, ""),
      url: place ? `${url}#${place.id}` : url,
      runs: isCut ? [...runs, { text: "…", matched: false }] : runs,
    };
  }
}
