import { countOf } from "../../model/count.ts";

/** What was found in a chat, by the words as they were written. */
export interface FoundInChat {
  /** One a person. */
  readonly codes: readonly unknown[];
  readonly repeats: number;
  readonly slips: readonly string[];
  readonly otherEdition: readonly string[];
  readonly otherChecklist: readonly string[];
}

const onceWords = (known: number) =>
  `${countOf(known, "of them was", "of them were")} read before and ${known === 1 ? "counts" : "count"} once.`;

const repeatWords = (repeats: number) =>
  repeats === 1
    ? "1 code stood there twice and counts once."
    : `${String(repeats)} times a code stood there again; each counts once.`;

/**
 * Says how many people’s codes a chat holds, and which count once.
 * @param added how many of them were not there before
 */
export function describeChat({ codes, repeats }: FoundInChat, added: number): string {
  if (codes.length === 0) return "No code of this checklist was found. A code looks like 7K2M-9QXD-4TBA.";
  const known = codes.length - added;
  return [
    `${countOf(codes.length, "person’s code", "people’s codes")} found.`,
    repeats > 0 ? repeatWords(repeats) : "",
    known > 0 ? onceWords(known) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** The words of a chat that look like a code but bring no answers, each with the reason and what to do. */
export const describeFaults = ({
  slips,
  otherEdition,
  otherChecklist,
}: FoundInChat): readonly { readonly word: string; readonly reason: string }[] => [
  ...slips.map((word) => ({ word, reason: "looks like a code with a slip; ask for it again." })),
  ...otherEdition.map((word) => ({
    word,
    reason: "is of another edition of this checklist. Its questions may have changed; ask for these answers again.",
  })),
  ...otherChecklist.map((word) => ({ word, reason: "is the code of another checklist." })),
];
