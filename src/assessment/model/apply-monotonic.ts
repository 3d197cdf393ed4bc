import { applyChange } from "./apply-change.ts";
import type { Assessment } from "./assessment.ts";
import type { Change } from "./change.ts";
import { later, type ChangeContext } from "./change-context.ts";

/**
 * Applies a change and moves `updated` on by at least a millisecond, even if the clock was set back or two tabs write
 * at once. `updated` then shows which of two states of a record is the later. Only a time that a wrong clock set far into
 * the future is given up.
 * @returns the same object if the change changes nothing
 * @throws RangeError if the field cannot hold the value, in words for the person
 */
export function applyMonotonic(assessment: Assessment, change: Change, { now, id }: ChangeContext): Assessment {
  const next = new Date(Date.parse(assessment.updated) + 1).toISOString();
  return applyChange(assessment, change, { now: later(now, next), id });
}
