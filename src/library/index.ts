import type { Library } from "./library.ts";
import { loadLibrary } from "./load.ts";

let built: Promise<Library> | undefined;

/** The library: built once for a production build, and anew for each page while content is being edited. */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return loadLibrary();
  built ??= loadLibrary();
  return built;
}

export { loadBody } from "./load.ts";
export type * from "./library.ts";
