/** Letters and digits that nothing parts, of a chat: a word, a group of a code or a whole code. */
export interface ChatRun {
  readonly text: string;
  /** Where it begins and ends in the chat’s plain text. */
  readonly start: number;
  readonly end: number;
}

/** A chat as it is searched. */
export interface ChatRuns {
  /** The chat with full-width letters as plain ones, and without what nobody sees: soft hyphens, zero-width blanks. */
  readonly plain: string;
  readonly runs: readonly ChatRun[];
}

/** Parts a chat at everything that is neither a plain letter nor a digit. */
export function chatRuns(chat: string): ChatRuns {
  const plain = chat.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  const runs = Array.from(plain.matchAll(/[0-9a-z]+/gi), ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  return { plain, runs };
}

/** What stands between a run and the one before it. */
export const gapBefore = ({ plain, runs }: ChatRuns, place: number): string =>
  plain.slice(runs[place - 1]?.end ?? 0, runs[place]?.start);

/** More than this between two groups, as a name and a time on a line of their own, and they are not of one code. */
const LONGEST_GAP = 6;

/** Whether a gap may part two groups of one code: blanks, line ends, punctuation, but no letter of another script. */
export const mayPart = (gap: string): boolean => gap.length <= LONGEST_GAP && !/[\p{L}\p{N}]/u.test(gap);

/** Whether a gap is one hyphen or dash, as a keyboard or a chat puts it between the groups of a code. */
export const isDash = (gap: string): boolean => /^[-\u2010-\u2015\u2212]$/u.test(gap);
