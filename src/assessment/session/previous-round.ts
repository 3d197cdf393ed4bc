import type { Assessment } from "../model/assessment.ts";
import { workspace } from "./workspace.ts";

const found = new Map<string, Promise<Assessment | undefined>>();

/** The round that an assessment follows, if this device keeps it. Read once for all questions of a page. */
export function previousRound({ previous, checklist }: Assessment): Promise<Assessment | undefined> {
  if (previous === null) return Promise.resolve(undefined);
  const known = found.get(previous);
  if (known) return known;
  const reading = workspace.kept(checklist).then(
    (kept) => kept.find(({ assessment }) => assessment.id === previous)?.assessment,
    // The page then only lacks a reminder. Wherever work is saved, the page reports failing storage.
    () => undefined,
  );
  found.set(previous, reading);
  return reading;
}
