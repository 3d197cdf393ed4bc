import type { ChecklistDefinition } from "../model/checklist-definition.ts";
import { codeLength, readCode, SHORTEST_CODE, type AnswerCode } from "./answer-code.ts";

/** What a meeting’s chat holds. */
export interface CodesInChat {
  /** Each person’s code once, in the order of the chat. */
  readonly codes: readonly AnswerCode[];
  /** How many times a code stood there again. */
  readonly repeats: number;
  /** Words written like a code of this checklist that do not check: somebody made a slip. As they were written. */
  readonly slips: readonly string[];
  /** Codes of another edition of this checklist, as they were written. */
  readonly otherEdition: readonly string[];
  /** Codes of another checklist, or of other questions, as they were written. */
  readonly otherChecklist: readonly string[];
}

/** Hyphens and dashes that a keyboard or a chat puts between the groups of a code. */
const dashes = /[-\u2010-\u2015\u2212]/gu;

/** Groups of four characters and a last one, parted by dashes: nobody writes a word like this. */
const inGroups = /^[0-9a-z]{4}(?:[-\u2010-\u2015\u2212][0-9a-z]{4}){2,}(?:[-\u2010-\u2015\u2212][0-9a-z]{1,3})?$/iu;

interface Word {
  /** As it was written, without the punctuation around it. */
  readonly written: string;
  /** Its characters, without dashes. */
  readonly bare: string;
}

const wordsOf = (chat: string): readonly Word[] =>
  chat
    .split(/\s+/u)
    .map((each) => each.replace(/^[^0-9a-z]+|[^0-9a-z]+$/giu, ""))
    .filter(Boolean)
    .map((written) => ({ written, bare: written.replace(dashes, "") }));

/** The words from a place on that together have as many characters as a code, or undefined if none end there. */
function wordsAsLongAs(length: number, words: readonly Word[], from: number): readonly Word[] | undefined {
  let sum = 0;
  for (let to = from; to < words.length && sum < length; to += 1) {
    sum += words[to]?.bare.length ?? 0;
    if (sum === length) return words.slice(from, to + 1);
  }
  return undefined;
}

/**
 * Finds the answer codes in the text of a whole chat. A code may stand in groups that blanks or dashes part. Its two
 * characters for the checklist, its length and its check together keep words from being taken for one.
 */
export function codesInChat(chat: string, definition: ChecklistDefinition): CodesInChat {
  const words = wordsOf(chat);
  const length = codeLength(definition);
  const codes = new Map<string, AnswerCode>();
  const found = { repeats: 0, slips: [] as string[], otherEdition: [] as string[], otherChecklist: [] as string[] };
  for (let place = 0; place < words.length; place += 1) {
    const group = wordsAsLongAs(length, words, place) ?? [];
    const read = readCode(group.map(({ bare }) => bare).join(""), definition);
    const written = group.map((word) => word.written).join(" ");
    if (read?.is === "ours") {
      if (codes.has(read.code)) found.repeats += 1;
      codes.set(read.code, read);
      place += group.length - 1;
    } else if (read?.is === "other-edition") {
      found.otherEdition.push(written);
      place += group.length - 1;
    } else sortOut(words[place], definition, found);
  }
  return { codes: [...codes.values()], ...found };
}

/** A single word that is written in groups, as nothing but a code is: of another checklist, or with a slip. */
function sortOut(
  word: Word | undefined,
  definition: ChecklistDefinition,
  found: { readonly slips: string[]; readonly otherChecklist: string[] },
): void {
  if (!word || word.bare.length < SHORTEST_CODE || !inGroups.test(word.written)) return;
  if (readCode(word.bare, definition)?.is === "other-checklist") found.otherChecklist.push(word.written);
  else if (isNearly(word, definition)) found.slips.push(word.written);
}

/** Whether a word has letters and digits, and at most one character more or fewer than a code of this checklist. */
const isNearly = ({ bare }: Word, definition: ChecklistDefinition): boolean =>
  /\d/u.test(bare) && /[a-z]/iu.test(bare) && Math.abs(bare.length - codeLength(definition)) <= 1;
