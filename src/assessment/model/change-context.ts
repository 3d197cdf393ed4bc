/** When a change is made (UTC ISO time), and the id for what it may create. */
export interface ChangeContext {
  readonly now: string;
  readonly id: string;
}

/** Clocks that people share differ a little. A time further ahead than this was set by a wrong clock: a week. */
const FARTHEST_AHEAD_MS = 7 * 86_400_000;

/** No assessment is older. A clock that says so is wrong itself, and proves nothing of other times. */
const earliest = "2020-01-01T00:00:00.000Z";

/** Whether a UTC time was set by a wrong clock, since it lies far in the future. */
export const isFromTheFuture = (time: string, now: string): boolean =>
  now > earliest && Date.parse(time) - Date.parse(now) > FARTHEST_AHEAD_MS;

/** Whether a UTC time cannot be right: it lies far in the future, or before there was any assessment. */
export const isImplausible = (time: string, now: string): boolean => isFromTheFuture(time, now) || time < earliest;

/**
 * The time of a change that follows an earlier one. Times never go back, even if a clock is set back. A time that a
 * wrong clock set far into the future does not count, or every later change would have it too.
 */
export const later = (now: string, before: string): string =>
  Date.parse(now) > Date.parse(before) || isFromTheFuture(before, now) ? now : before;
