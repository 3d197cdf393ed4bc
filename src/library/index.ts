import { currentContent } from "../content/current-content.ts";
import { ContentError } from "../content/problem.ts";
import { describeContentError } from "../content/source-position.ts";
import { libraryOf } from "./build.ts";
import type { Library } from "./library.ts";

/** Shared by the module graphs of one run, as the content is, and made anew when the content was read anew. */
const key = Symbol.for("equity-evidence-library/library");
const shared = globalThis as { [key]?: { readonly content: unknown; readonly library: Library } };

/** The library of this run, built once. Throws with every problem of the content as its message. */
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
