import type { ThingId } from "./about-things.ts";

/** What a page can find out of one kind of kept thing, and delete. */
export interface KeptThing {
  readonly id: ThingId;
  /**
   * What this browser keeps of it, since when and how large, as sentences. Empty if it keeps nothing. Creates nothing.
   * Rejects if the storage does not answer.
   */
  look(): Promise<string>;
  /** Deletes all of it. Rejects with words for the person if the browser did not do it. */
  remove(): Promise<unknown>;
}
