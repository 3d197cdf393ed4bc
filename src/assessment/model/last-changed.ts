import type { Assessment } from "./assessment.ts";
import { isFromTheFuture } from "./change-context.ts";

/**
 * When an assessment was changed last, for the order of lists: the latest of its times that can be right. Empty if none
 * can, so that a wrong clock does not put an assessment first for ever.
 */
export function lastChanged({ updated, created, answers, actions }: Assessment, now: string): string {
  if (!isFromTheFuture(updated, now)) return updated;
  const times = [created, ...[...Object.values(answers), ...actions].map((each) => each.updated)];
  return (
    times
      .filter((time) => !isFromTheFuture(time, now))
      .toSorted()
      .at(-1) ?? ""
  );
}

/** The order of lists: last changed first. */
export const byLastChange =
  (now: string) =>
  (one: Assessment, other: Assessment): number =>
    lastChanged(other, now).localeCompare(lastChanged(one, now));
