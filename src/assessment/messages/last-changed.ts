import type { Assessment } from "../model/assessment.ts";
import { formatLocalTime } from "../model/assessment-name.ts";
import { isImplausible } from "../model/change-context.ts";

/** When an assessment was changed last, in words. `now` is UTC ISO time. */
export const describeLastChange = ({ updated }: Pick<Assessment, "updated">, now: string): string =>
  isImplausible(updated, now)
    ? `Last changed, by a clock that was wrong, ${formatLocalTime(updated)}`
    : `Last changed ${formatLocalTime(updated)}`;
