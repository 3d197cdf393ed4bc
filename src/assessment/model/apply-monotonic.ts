import { applyChange } from "./apply-change.ts";
import type { Assessment } from "./assessment.ts";
import type { Change } from "./change.ts";
import type { ChangeContext } from "./change-context.ts";

/**
 * Applies a change so that `updated` always moves on by at least a millisecond, even where the clock was set back or two
 * tabs write at once. Of two states of one record, `updated` then says which is the later.
 * @returns the same object where the change changes nothing.
 * @throws RangeError where the field cannot hold the value, in words for the person
 */
export function applyMonotonic(assessment: Assessment, change: Change, { now, id }: ChangeContext): Assessment {
  const next = new Date(Date.parse(assessment.updated) + 1).toISOString();
  return applyChange(assessment, change, { now: now > next ? now : next, id });
}
