import type { ChecklistDefinition } from "../model/checklist-definition.ts";
import { readCode, SHORTEST_CODE, type AnswerCode } from "./answer-code.ts";
import type { ChatRun, ChatRuns } from "./chat-runs.ts";
import {
  areFours,
  areWrittenAsCode,
  groupsInAWord,
  groupsInDashes,
  groupsOfLength,
  type Begin,
  type CodeGroups,
} from "./code-groups.ts";
import { asSymbols } from "./code-symbols.ts";

/** What is sought: how every code of this checklist begins, and how long it is. */
interface Sought {
  readonly definition: ChecklistDefinition;
  readonly opening: string;
  readonly length: number;
}

type Found =
  | ({ readonly is: "ours"; readonly answers: AnswerCode } & CodeGroups)
  | ({ readonly is: "slips" | "otherEdition" | "otherChecklist" } & CodeGroups);

/** How many characters at the beginning of a code are the checklist’s. The edition’s follows them. */
const OF_CHECKLIST = 2;

/** A word that touches a code has at least this many characters: a single one is a slip in the code. */
const SHORTEST_WORD = 2;

/** No checklist has more questions than make a code of this many characters. */
const LONGEST_CODE = 128;

/** What begins in a run: a code, another’s code, or what looks like a code. */
export function codeCandidate(chat: ChatRuns, place: number, sought: Sought): Found | undefined {
  const begins = beginsIn(chat.runs[place], sought).map((skip): Begin => ({ place, skip }));
  for (const begin of begins) {
    const found = codeAt(chat, begin, sought);
    if (found) return found;
  }
  const inDashes = inDashesAt(chat, place, sought);
  if (inDashes) return inDashes;
  for (const begin of begins) {
    const slip = slipAt(chat, begin, sought);
    if (slip) return { is: "slips", ...slip };
  }
  return undefined;
}

/** How many characters of a run may stand before a code: none, or a word that touches the code’s opening. */
function beginsIn(run: ChatRun | undefined, { opening }: Sought): readonly number[] {
  const symbols = asSymbols(run?.text ?? "");
  const ofChecklist = opening.slice(0, OF_CHECKLIST);
  const touched = symbols.indexOf(opening, SHORTEST_WORD);
  return [...(symbols.startsWith(ofChecklist.slice(0, symbols.length)) ? [0] : []), ...(touched > 0 ? [touched] : [])];
}

/** A code of this checklist, of whatever edition, that begins there and ends with a run. */
function codeAt(chat: ChatRuns, begin: Begin, { definition, length }: Sought): Found | undefined {
  const groups = groupsOfLength(chat, begin, length);
  if (groups?.bare.length !== length || !areWrittenAsCode(groups)) return undefined;
  const read = readCode(groups.bare, definition);
  if (read?.is === "ours") return { is: "ours", answers: read, ...groups };
  const isShown = groups.groups.length === 1 || areFours(groups);
  return read?.is === "other-edition" && isShown ? { is: "otherEdition", ...groups } : undefined;
}

/** Groups of four that dashes part, as nothing but a code is written: of another checklist, or with a slip. */
function inDashesAt(chat: ChatRuns, place: number, { definition, length }: Sought): Found | undefined {
  const groups = groupsInDashes(chat, { place, skip: 0 }, LONGEST_CODE);
  if (!groups || groups.bare.length < SHORTEST_CODE || groups.bare.length > LONGEST_CODE || !areFours(groups))
    return undefined;
  if (groups.groups.filter((group) => group.length === 4).length < 3) return undefined;
  if (readCode(groups.bare, definition)?.is === "other-checklist") return { is: "otherChecklist", ...groups };
  const isNearly = hasBoth(groups.bare) && Math.abs(groups.bare.length - length) <= 1;
  return isNearly ? { is: "slips", ...groups } : undefined;
}

/**
 * What begins with this checklist’s and this edition’s characters, as no word does, and is about as long as a code: it
 * lost or gained a character, or a word touches its end.
 */
function slipAt(chat: ChatRuns, begin: Begin, { opening, length }: Sought): CodeGroups | undefined {
  const isOpened = (groups: CodeGroups | undefined) =>
    groups && asSymbols(groups.bare).startsWith(opening) && hasBoth(groups.bare);
  const close = groupsInAWord(chat, begin, length);
  if (close && isOpened(close) && close.bare.length >= length - 1) return close;
  const apart = groupsOfLength(chat, begin, length);
  return apart && isOpened(apart) && apart.bare.length === length && areFours(apart) ? apart : undefined;
}

const hasBoth = (text: string) => /\d/u.test(text) && /[a-z]/iu.test(text);
