import { currentContent } from "../content/current-content.ts";
import { ContentError } from "../content/problem.ts";
import { describeContentError } from "../content/source-position.ts";
import { libraryOf } from "./build.ts";
import type { Library } from "./library.ts";

/** Astro's module graphs share the library, as they share the content. New content makes a new library. */
const key = Symbol.for("equity-evidence-library/library");
const shared = globalThis as { [key]?: { readonly content: unknown; readonly library: Library } };

/**
 * Returns the library of this run, built once for each reading of the content.
 *
 * @throws Error whose message lists every problem of the content
 */
export function getLibrary(): Library {
  const content = currentContent();
  if (shared[key]?.content === content) return shared[key].library;
  try {
    const library = libraryOf(content);
    shared[key] = { content, library };
    return library;
  } catch (error) {
    if (error instanceof ContentError) throw new Error(`\n${describeContentError(error)}`, { cause: error });
    throw error;
  }
}

export type * from "./library.ts";
