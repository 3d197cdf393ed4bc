import { isAfter } from "../../model/changes-after.ts";
import type { Assessment } from "./assessment.ts";
import { isFromTheFuture } from "./change-context.ts";

/** Something that happened to the checklist, or to what its questions lead to, as its page lists it. */
export interface KnownChange {
  /** The id of what it happened to. */
  readonly id: string;
  readonly of: "checklist" | "question" | "entry" | "finding";
  /** The day from which people could meet it, `YYYY-MM-DD`. */
  readonly from: string;
  /** The edition of the checklist that first has it. Absent where the checklist does not say. */
  readonly since?: number;
}

/**
 * When its answers were begun, UTC ISO: when the assessment was, or earlier where it took ratings over, as a copy or a
 * consensus does. A time that a wrong clock set in the future says nothing.
 */
export function begunAt({ created, answers }: Assessment, now: string): string {
  const rated = Object.values(answers).flatMap(({ rating, updated }) => (rating ? [updated] : []));
  const times = [created, ...rated].filter((time) => !isFromTheFuture(time, now));
  return times.reduce((first, time) => (time < first ? time : first), times[0] ?? now);
}

/**
 * What changed since the answers were begun: what came after that day, and what a later edition of the checklist brought
 * than the one they answer. Keeps the order.
 * @param now UTC ISO time
 */
export function changesSince<C extends KnownChange>(known: readonly C[], assessment: Assessment, now: string): C[] {
  const [day, today] = [begunAt(assessment, now).slice(0, 10), now.slice(0, 10)];
  const isNewer = ({ since = 0 }: C) => since > assessment.edition;
  return known.filter((change) => isNewer(change) || isAfter(change, day, today));
}
