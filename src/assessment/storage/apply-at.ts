import { applyChange } from "../model/apply-change.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Change } from "../model/change.ts";
import type { Moment } from "../model/moment.ts";
import { StoreProblem } from "./storage-problem.ts";

/** This moment by the device's clock, with a random id. */
export const presentMoment = (): Moment => ({ now: new Date().toISOString(), id: crypto.randomUUID() });

/**
 * Applies a change so that `updated` always moves on, by a millisecond at least, even where the clock was set back or
 * two tabs write at once: the time then also says which of two states is the later.
 * @returns the same object where the change changes nothing.
 * @throws StoreProblem `unfit` where the field cannot hold the value.
 */
export function applyAt(assessment: Assessment, change: Change, { now, id }: Moment): Assessment {
  const next = new Date(Date.parse(assessment.updated) + 1).toISOString();
  try {
    return applyChange(assessment, change, { now: now > next ? now : next, id });
  } catch (error) {
    throw error instanceof RangeError ? new StoreProblem("unfit", error.message, error) : error;
  }
}
