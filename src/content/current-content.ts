import { checkContent, type CheckedContent } from "./check-content.ts";
import { contentDir } from "./content-dir.ts";

/**
 * Astro runs its configuration, its content layer and its pages as separate module graphs of one process, so a variable
 * of this module would exist three times. A symbol on the global object is shared by all of them.
 */
const key = Symbol.for("equity-evidence-library/content");
const shared = globalThis as { [key]?: CheckedContent | undefined };

/** The content of this run, read and checked at the first call; the same object until `forgetContent` is called. */
export const currentContent = (): CheckedContent => (shared[key] ??= checkContent(contentDir));

/** Makes the next call read the files again, after an editor has changed one. */
export function forgetContent(): void {
  shared[key] = undefined;
}
