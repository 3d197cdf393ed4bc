import { savedAssessments } from "../../assessment/session/saved-assessments.ts";
import { keptAssessments } from "./assessments.ts";
import { hiddenNames } from "./hidden-names.ts";
import type { KeptThing } from "./kept-thing.ts";
import type { ThingId } from "./about-things.ts";
import { offlineCopy } from "./offline-copy.ts";
import { keptSession } from "./session.ts";

/** Every kind of kept thing, in the order in which it is listed. @param base the path of the library */
export function keptThings(base: string): readonly KeptThing[] {
  const things: Readonly<Record<ThingId, KeptThing>> = {
    assessments: keptAssessments,
    session: keptSession,
    offline: offlineCopy(base),
    names: hiddenNames,
  };
  return Object.values(things);
}

/** Calls back when something that is kept changes, as far as pages are told. */
export function watchThings(listener: () => void, signal: AbortSignal): void {
  savedAssessments.addEventListener("change", listener, { signal });
}
