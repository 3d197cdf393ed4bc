import { formatDay } from "../model/day.ts";
import type { OpenActions } from "../model/open-actions.ts";

/** Who works on a gap: the owners, or what is missing. */
export function describeOwners({ count, owners }: OpenActions): string {
  if (count === 0) return "No action yet";
  return owners.join("; ") || "No owner yet";
}

/** By when, in words. Empty if nothing is planned. */
export const describeDue = ({ count, due }: OpenActions): string =>
  count === 0 ? "" : due === "" ? "No date yet" : formatDay(due);

/** True if a gap lacks an action, or all its actions lack an owner. */
export const lacksOwner = ({ owners }: OpenActions): boolean => owners.length === 0;
