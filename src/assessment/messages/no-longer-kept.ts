/**
 * Returns the message after a deletion that a read has confirmed. Below a path the root of the site may keep copies too,
 * so the message speaks of this address alone.
 * @param what names what was deleted
 */
export const noLongerKept = (what: string, { isAtRoot }: { readonly isAtRoot: boolean }): string =>
  `Deleted, and looked for again: this browser no longer has ${what}${isAtRoot ? "" : " at this address"}.`;
