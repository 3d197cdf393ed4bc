import { countOf } from "../../model/count.ts";
import type { SignOff } from "../model/assessment.ts";
import { formatDay } from "../model/day.ts";
import { plainDirection } from "../model/plain-direction.ts";
import { shorten } from "../model/shorten.ts";
import type { SignOffState } from "../model/sign-off.ts";

interface Shown {
  readonly areNamesShown: boolean;
  /** The longest name that the place has room for, in UTF-16 units. */
  readonly longest?: number;
}

/** The declaration: “Final on 3 December 2026, by the board.” Without the name while names are hidden. */
export function describeSignOff(
  { on, by }: Pick<SignOff, "on" | "by">,
  { areNamesShown, longest = Number.POSITIVE_INFINITY }: Shown,
): string {
  const name = areNamesShown ? `, by ${shorten(plainDirection(by).trim(), longest)}` : "";
  return `Final on ${formatDay(on)}${name}.`;
}

/** How much has changed since a sign-off. `changed` counts questions. */
const describeSince = (changed: number): string =>
  changed === 0
    ? "Nothing has been changed since."
    : `${countOf(changed, "question")} ${changed === 1 ? "has" : "have"} been changed since.`;

/** The sign-off in force and what has changed since, in one line. Empty if there is none. */
export const signOffLine = (state: SignOffState | undefined, shown: Shown): string =>
  state ? `${describeSignOff(state.signOff, shown)} ${describeSince(state.changed.length)}` : "";

/** The sign-offs before the one in force, the latest first. Empty if there is none. */
export function describeEarlier(signedOff: readonly SignOff[] = [], shown: Shown): string {
  const earlier = signedOff.slice(0, -1).reverse();
  return earlier.length === 0 ? "" : `Before that: ${earlier.map((each) => describeSignOff(each, shown)).join(" ")}`;
}

/** What a person should know before they sign: questions without an answer. Empty if all have one. */
export function describeBeforeSigning({
  asked,
  answered,
}: {
  readonly asked: number;
  readonly answered: number;
}): string {
  const open = asked - answered;
  if (open === 0) return "";
  return `${countOf(open, "question")} of ${String(asked)} ${open === 1 ? "has" : "have"} no answer yet, and can stay so.`;
}

/** Said after a sign-off was withdrawn. `left` is the one that is in force again. */
export const describeWithdrawn = (left: SignOff | undefined, shown: Shown): string =>
  left
    ? `Withdrawn. The one before it is in force again: ${describeSignOff(left, shown)}`
    : "Withdrawn. These answers are not signed off.";
