import { gapBefore, isDash, mayPart, type ChatRuns } from "./chat-runs.ts";

/** Neighbouring runs of a chat that may be the groups of one code. */
export interface CodeGroups {
  readonly groups: readonly string[];
  /** What parts them, one fewer. */
  readonly gaps: readonly string[];
  /** Their characters, without what parts them. */
  readonly bare: string;
  /** As they were written. */
  readonly written: string;
  /** The place of the last run. */
  readonly last: number;
}

/** Where groups begin: a run, and how many of its characters belong to a word that touches the code. */
export interface Begin {
  readonly place: number;
  readonly skip: number;
}

/** The groups from a place on as far as they are wanted, or undefined if the chat ends there or they cannot be of one code. */
function groupsWhile(chat: ChatRuns, { place, skip }: Begin, isWanted: (bare: string, next: string) => boolean) {
  const first = chat.runs[place];
  if (!first) return undefined;
  const groups = [first.text.slice(skip)];
  const gaps: string[] = [];
  let bare = groups[0] ?? "";
  let last = place;
  for (let next = place + 1; next < chat.runs.length; next += 1) {
    const gap = gapBefore(chat, next);
    if (!isWanted(bare, gap)) break;
    const text = chat.runs[next]?.text ?? "";
    groups.push(text);
    gaps.push(gap);
    bare += text;
    last = next;
  }
  return { groups, gaps, bare, last, written: chat.plain.slice(first.start + skip, chat.runs[last]?.end) };
}

/** The groups from a place on that together have at least as many characters as a code. */
export const groupsOfLength = (chat: ChatRuns, begin: Begin, length: number): CodeGroups | undefined =>
  groupsWhile(chat, begin, (bare, gap) => bare.length < length && mayPart(gap));

/** The groups from a place on that dashes part, to the last of them, but not much longer than a code. */
export const groupsInDashes = (chat: ChatRuns, begin: Begin, longest: number): CodeGroups | undefined =>
  groupsWhile(chat, begin, (bare, gap) => bare.length <= longest && isDash(gap));

/** The groups from a place on that no blank parts and that together have at least as many characters as a code. */
export const groupsInAWord = (chat: ChatRuns, begin: Begin, length: number): CodeGroups | undefined =>
  groupsWhile(chat, begin, (bare, gap) => bare.length < length && mayPart(gap) && !/\s/u.test(gap));

/** Whether all groups but the last have four characters and that at most four, as a code is shown. */
export const areFours = ({ groups }: CodeGroups): boolean =>
  groups.every(({ length }, place) => (place === groups.length - 1 ? length <= 4 : length === 4));

/**
 * Whether somebody may have written a code so. What a code was shown in, or nothing between its characters, is enough.
 * Any other groups need a digit, and no single character among them unless all are, so that a code that lost a character
 * does not take the next word’s. For the same reason no blank stands before the last group where none stands between the others.
 */
export function areWrittenAsCode(candidate: CodeGroups): boolean {
  const { groups, gaps, bare } = candidate;
  if (groups.length === 1) return true;
  const hasBlank = (gap: string) => /\s/u.test(gap);
  if (gaps.slice(-1).some(hasBlank) && !gaps.every(hasBlank)) return false;
  const areSpelled = groups.every(({ length }) => length === 1);
  return (
    areFours(candidate) || (/\d/u.test(bare) && (areSpelled || groups.slice(0, -1).every(({ length }) => length > 1)))
  );
}
