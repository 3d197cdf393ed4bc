import type { StepClock } from "../../model/step-clock.ts";

/** Where a session stands: the step, its clock, and the time of day at which it began, if that is known. */
export interface SessionPlace {
  readonly at: number;
  readonly clock: StepClock;
  readonly begins: string;
}

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

/**
 * The place that this entry of the tab's history holds, so that a reload in the middle of a session goes on. It is in
 * no storage of the site, and goes with the tab. Undefined if there is none.
 */
export function keptPlace(): SessionPlace | undefined {
  const state = history.state as { readonly session?: Partial<SessionPlace> } | null;
  const { at, clock, begins } = state?.session ?? {};
  if (!isNumber(at) || !isNumber(clock?.before) || typeof begins !== "string") return undefined;
  return { at, clock: { before: clock.before, since: isNumber(clock.since) ? clock.since : undefined }, begins };
}

export function keepPlace(session: SessionPlace): void {
  history.replaceState({ ...(history.state as object | null), session }, "");
}
