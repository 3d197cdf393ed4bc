const MINUTE = 60_000;

/**
 * The clock of one step. It holds moments and not ticks, so that it is right again after a tab has slept. Times are
 * milliseconds since 1970.
 */
export interface StepClock {
  /** Time that had passed when it last stopped. */
  readonly before: number;
  /** When it last began to run; undefined while it stands still. */
  readonly since: number | undefined;
}

/** A step that has not begun. */
export const notBegun: StepClock = { before: 0, since: undefined };

/** How long the step has lasted. A clock of the device that was set back takes no time away. */
export const passed = ({ before, since }: StepClock, now: number): number =>
  before + (since === undefined ? 0 : Math.max(0, now - since));

/** The clock, running from now. */
export const run = (clock: StepClock, now: number): StepClock =>
  clock.since === undefined ? { before: clock.before, since: now } : clock;

/** The clock, standing still. */
export const pause = (clock: StepClock, now: number): StepClock => ({ before: passed(clock, now), since: undefined });

/** Time left of a step in milliseconds; less than 0 once it has lasted too long. */
export const left = (clock: StepClock, minutes: number, now: number): number => minutes * MINUTE - passed(clock, now);

/** The share of the step that has passed, from 0 to 1. None of a step that has no minutes. */
export const share = (clock: StepClock, minutes: number, now: number): number =>
  minutes > 0 ? Math.min(1, passed(clock, now) / (minutes * MINUTE)) : 0;

/** When the session ends if the step takes the rest of its time, or no more if it has used it up, and later steps theirs. */
export const endsAt = (clock: StepClock, minutes: number, minutesAfter: number, now: number): number =>
  now + Math.max(0, left(clock, minutes, now)) + minutesAfter * MINUTE;
