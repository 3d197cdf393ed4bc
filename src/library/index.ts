import type { Library } from "./library.ts";
import { loadLibrary } from "./load.ts";

let built: Promise<Library> | undefined;

/** The library, built once. While content is being edited, a change to it reloads this module, and so builds it anew. */
export function getLibrary(): Promise<Library> {
  built ??= loadLibrary();
  return built;
}

export { loadBody } from "./load.ts";
export type * from "./library.ts";
