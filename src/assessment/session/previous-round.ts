import type { Assessment } from "../model/assessment.ts";
import { workspace } from "./workspace.ts";

const found = new Map<string, Promise<Assessment | undefined>>();

/** The round that an assessment follows, if this device keeps it; read once for all questions of a page. */
export function previousRound({ previous, checklist }: Assessment): Promise<Assessment | undefined> {
  if (previous === null) return Promise.resolve(undefined);
  const known = found.get(previous);
  if (known) return known;
  const reading = workspace.kept(checklist).then(
    (kept) => kept.find(({ assessment }) => assessment.id === previous)?.assessment,
    // Only a reminder is missing then; that storage fails is said where work is saved.
    () => undefined,
  );
  found.set(previous, reading);
  return reading;
}
