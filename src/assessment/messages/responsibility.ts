import { formatDay } from "../model/day.ts";
import { isInHand, type Responsibility } from "../model/responsibility.ts";

const leadWords = ({ actions, lead }: Responsibility): string =>
  lead === "" || actions.owners.includes(lead) ? "" : `Lead: ${lead}`;

/** Who works on a gap: the owners of its actions and its lead, or what is missing. */
export function describeOwners(responsibility: Responsibility): string {
  const { actions } = responsibility;
  const names = [...actions.owners, leadWords(responsibility)].filter(Boolean).join("; ");
  return names || (actions.count === 0 ? "No action yet" : "No owner yet");
}

/** By when, in words. Empty if nobody has the gap in hand and it has no day. */
export const describeDue = (responsibility: Responsibility): string =>
  responsibility.due !== "" ? formatDay(responsibility.due) : isInHand(responsibility) ? "No date yet" : "";

/** True if a gap has neither an owner nor a lead. */
export const lacksOwner = ({ actions, lead }: Responsibility): boolean => actions.owners.length === 0 && lead === "";

/** What a gap lacks, for a sentence of its own. Empty if somebody has it in hand. */
export function describeMissing(
  responsibility: Responsibility,
  { isImportant }: { readonly isImportant: boolean },
): string {
  if (isInHand(responsibility)) return "";
  return isImportant ? "Important, and no action yet." : "No action yet.";
}

/** The lead and deadline of the question itself. Empty if it has neither. */
export function describeLead({ lead, deadline }: Pick<Responsibility, "lead" | "deadline">): string {
  const by = deadline === "" ? "" : `by ${formatDay(deadline)}`;
  return lead === "" ? by && `To be in place ${by}.` : `Lead: ${lead}${by && `, ${by}`}.`;
}

/**
 * Who acts on a gap by when: “Ann, 1 May 2027. Lead: Bo, by 3 June 2027.” A lead alone is said not to be an action.
 * Empty if neither an action nor a lead nor a deadline is there.
 */
export function describePlanned(responsibility: Responsibility): string {
  const { actions, lead } = responsibility;
  const act = `${actions.owners.join("; ") || "No owner yet"}, ${actions.due === "" ? "no date yet" : formatDay(actions.due)}.`;
  const unwritten = lead !== "" && actions.count === 0 ? "No action is written down yet." : "";
  return [actions.count > 0 && act, describeLead(responsibility), unwritten].filter(Boolean).join(" ");
}
