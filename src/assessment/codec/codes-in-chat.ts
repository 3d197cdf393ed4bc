import type { ChecklistDefinition } from "../model/checklist-definition.ts";
import { codeLength, codeOpening, type AnswerCode } from "./answer-code.ts";
import { chatRuns } from "./chat-runs.ts";
import { codeCandidate } from "./code-candidate.ts";

/** What a meeting’s chat holds. */
export interface CodesInChat {
  /** Each person’s code once, in the order of the chat. */
  readonly codes: readonly AnswerCode[];
  /** How many times a code stood there again. */
  readonly repeats: number;
  /** What is written like a code of this checklist and does not check: somebody made a slip. As it was written. */
  readonly slips: readonly string[];
  /** Codes of another edition of this checklist, as they were written. */
  readonly otherEdition: readonly string[];
  /** Codes of another checklist, or of other questions, as they were written. */
  readonly otherChecklist: readonly string[];
}

/**
 * Finds the answer codes in the text of a whole chat, whatever stands around a code and parts its groups. Its two
 * characters for the checklist, its length and its check together keep words from being taken for one.
 */
export function codesInChat(text: string, definition: ChecklistDefinition): CodesInChat {
  const chat = chatRuns(text);
  const sought = { definition, opening: codeOpening(definition), length: codeLength(definition) };
  const codes = new Map<string, AnswerCode>();
  const named = { slips: [] as string[], otherEdition: [] as string[], otherChecklist: [] as string[] };
  let repeats = 0;
  for (let place = 0; place < chat.runs.length; place += 1) {
    const found = codeCandidate(chat, place, sought);
    if (found?.is === "ours") {
      if (codes.has(found.answers.code)) repeats += 1;
      codes.set(found.answers.code, found.answers);
    } else if (found) named[found.is].push(found.written);
    place = found?.last ?? place;
  }
  return { codes: [...codes.values()], repeats, ...named };
}
