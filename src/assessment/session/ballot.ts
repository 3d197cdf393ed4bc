/** What a page needs that turns ratings into a code and keeps nothing. It reaches no storage. */
export { writeCode } from "../codec/answer-code.ts";
export { readChecklist } from "./read-checklist.ts";

/** Two numbers from 0 to 31, so that the codes of two people who agree on everything differ. */
export function drawPair(): readonly [number, number] {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint8Array(2));
  // A byte has 256 values, so each of the 32 is as likely as any other.
  return [first % 32, second % 32];
}
