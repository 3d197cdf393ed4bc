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

/**
 * Reads and checks the content at the first call. Later calls return the same object until `forgetContent` is called.
 */
export const latestContent = (): CheckedContent => (shared[key] ??= checkContent(contentDir));

/**
 * The newest content without problems, so that pages keep working while an editor corrects a file. If all content so
 * far had problems, it is the newest.
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

/** Makes the next call read the files again. Called when an editor has changed a file. */
export function forgetContent(): void {
  shared[key] = undefined;
}
