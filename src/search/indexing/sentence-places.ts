import type { PageText } from "../query/load-pagefind.ts";
import { blockMark } from "./mark-blocks.ts";

type Anchor = PageText["anchors"][number];

/** The text of these elements is prose. The question of a checklist is prose too, though it stands in a heading. */
const prose = /^(p|li|dd|blockquote)$/;
const isQuestion = ({ element, id }: Anchor): boolean => element === "span" && id.endsWith("-ask");
const isBlock = (anchor: Anchor): boolean => !/^(span|strong)$/.test(anchor.element) || isQuestion(anchor);

const opens = /^["'([]*(?:[\p{Lu}\d£]|NHS)/u;
const closes = /[.?!]["')\]]*$/;
/** Words that end in a full stop within a sentence: “e.g.”, “Dr.”, an initial. */
const abbreviated = /^["'([]*(?:\p{Lu}|e\.g|i\.e|etc|vs|cf|al|Dr|Mr|Mrs|Ms|Prof|St|No|pp?|vol|ed|eds)\.$/u;

/** A shorter text is a label: “Not stated.” */
const fewestWords = 5;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/** True if every quote and bracket that is opened is closed. */
const isWhole = (text: string): boolean =>
  count(text, /"/g) % 2 === 0 && count(text, /\(/g) === count(text, /\)/g) && count(text, /\[/g) === count(text, /\]/g);

/** The sentences of a block, as the places of their first word and of the word after their last. */
function sentencesOf(words: readonly string[], from: number, to: number): (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  let start = from;
  for (let place = from; place < to; place += 1) {
    const word = words[place] ?? "";
    const isLast = place + 1 === to;
    if (!closes.test(word) || (!isLast && (abbreviated.test(word) || !opens.test(words[place + 1] ?? "")))) continue;
    const text = words.slice(start, place + 1).join(" ");
    if (!isWhole(text)) continue;
    if (opens.test(text) && place + 1 - start >= fewestWords) found.push([start, place + 1]);
    start = place + 1;
  }
  return found;
}

/**
 * Where the sentences of a page stand. Each list is a run of sentences of one block: the words since the run before it,
 * then the number of words of each sentence. What is no sentence, such as a heading, a cell of a table, a caption or a
 * label, is left out.
 */
export function sentencePlaces({ content, anchors }: Pick<PageText, "content" | "anchors">): number[][] {
  const words = content.split(/\s+/);
  const labels = anchors.filter(({ element, text }) => element === "strong" && /[.:?!]$/.test(text.trim()));
  const starts = anchors.filter(isBlock).sort((a, b) => a.location - b.location);
  const runs: number[][] = [];
  let last = 0;
  for (const [i, anchor] of starts.entries()) {
    if (!prose.test(anchor.element) && !isQuestion(anchor)) continue;
    const label = labels.find(({ location }) => location === anchor.location);
    const first = anchor.location + wordsOf(label?.text ?? "").length;
    let run: number[] | undefined;
    for (const [from, to] of sentencesOf(words, first, starts[i + 1]?.location ?? words.length)) {
      if (run && from === last) run.push(to - from);
      else runs.push((run = [from - last, to - from]));
      last = to;
    }
  }
  return runs;
}

/** The anchors that a page itself has. */
export const ownAnchors = (anchors: PageText["anchors"]): Anchor[] =>
  anchors.filter(({ id }) => !id.startsWith(blockMark));
