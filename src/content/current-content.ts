import { checkContent, type CheckedContent } from "./check-content.ts";
import { contentDir } from "./content-dir.ts";

/**
 * Astro runs its configuration, its content layer and its pages as separate module graphs of one process, so a variable
 * of this module would exist three times. A symbol on the global object is shared by all of them.
 */
const key = Symbol.for("equity-evidence-library/content");
const goodKey = Symbol.for("equity-evidence-library/last-good-content");
const takenKey = Symbol.for("equity-evidence-library/content-taken-by-astro");
const shared = globalThis as Partial<Record<typeof key | typeof goodKey | typeof takenKey, CheckedContent | undefined>>;

/** The content as its files are now, read and checked at the first call; the same object until `forgetContent` is called. */
export const latestContent = (): CheckedContent => (shared[key] ??= checkContent(contentDir));

/**
 * The content that pages show: the latest, or the last that had no problem while somebody mends one. The latest, with
 * its problems, where none has been without.
 */
export function currentContent(): CheckedContent {
  const latest = latestContent();
  if (latest.problems.length === 0) shared[goodKey] = latest;
  return shared[goodKey] ?? latest;
}

/** The records that pages show, for Astro's loader of a collection. */
export function takeRecords(): CheckedContent["records"] {
  shared[takenKey] = currentContent();
  return shared[takenKey].records;
}

/** Whether Astro's loaders have taken the content that pages show. */
export const isTaken = (): boolean => shared[takenKey] === currentContent();

/** Makes the next call read the files again, after an editor has changed one. */
export function forgetContent(): void {
  shared[key] = undefined;
}
