import type { Answer, Assessment } from "../model/assessment.ts";
import { roundBefore } from "../model/begin.ts";
import type { ChecklistDefinition } from "../model/checklist-definition.ts";
import { formatDay } from "../model/day.ts";
import { ratingLabel } from "../model/item-labels.ts";
import { plainDirection } from "../model/plain-direction.ts";

/** What the round before is called where it is not here: its number, if rounds are numbered. */
const nameBefore = ({ round }: Assessment): string => roundBefore(round) || "the round before";

export const askForRound = (assessment: Assessment): string => `Open the file of ${nameBefore(assessment)}`;

/** Says that the round before is not here, and what to do. */
export const missingRound = (assessment: Assessment): string =>
  `This follows ${nameBefore(assessment)}, which is not on this device. Open its file, and what was said last time stands beside each question.`;

/** The proof of an answer with its day: “Board paper 14 (dated 30 September 2026)”. Empty if there is none. */
export const proofWords = (answer: Answer | undefined): string =>
  [answer?.proof, answer?.proofDate && `(dated ${formatDay(answer.proofDate)})`].filter(Boolean).join(" ");

/** What was answered in the round before: “Last time (Round 1): Planned”. Empty if nothing was. */
export function lastAnswer(round: Assessment | undefined, item: string, definition: ChecklistDefinition): string {
  const answer = round?.answers[item];
  if (!round || !answer) return "";
  const name = plainDirection(round.round).trim();
  return `Last time${name && ` (${name})`}: ${ratingLabel(answer.rating, definition) || "not answered"}`;
}

/** What else was said of a question, one thing a line: “Notes: Seen each quarter.” */
export const furtherWords = (answer: Answer | undefined): readonly string[] =>
  [
    ["Why it does not apply", answer?.rating === "not-applicable" ? answer.reason : ""],
    ["Notes", answer?.note],
    ["Proof", proofWords(answer)],
    ["Lead", answer?.lead],
    ["Deadline", answer?.deadline && formatDay(answer.deadline)],
  ].flatMap(([label = "", text = ""]) => (text.trim() ? [`${label}: ${text.trim()}`] : []));
