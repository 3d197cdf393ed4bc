/** Where a browser holds something, as its tools for developers call it. */
export type HeldIn =
  "IndexedDB" | "Storage bucket" | "Cache storage" | "Service worker" | "Session storage" | "Local storage";

/** A name under which a browser holds something of this library. */
export interface HeldName {
  readonly in: HeldIn;
  /** The name, or with `isBeginning` what it begins with. Of a service worker: the path that it answers for. */
  readonly name: string;
  readonly isBeginning?: true;
}

/** Whether a name that a browser holds is the one that is claimed. */
export const isClaimedBy = (held: HeldName, claimed: HeldName): boolean =>
  held.in === claimed.in && (claimed.isBeginning ? held.name.startsWith(claimed.name) : held.name === claimed.name);
