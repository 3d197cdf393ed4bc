import { importPart } from "../../../fetching/import-part.ts";

/** Fired on the document with a session from a file, before it is kept and with that becomes one of today. */
export const packOpened = "pack-opened";

/**
 * Fetches what says changes since a session was last changed, for a session that may be of an earlier day. Where it does
 * not come, the session opens all the same.
 */
export async function fetchPackChanges(): Promise<void> {
  try {
    await importPart(() => import("./pack-changes.ts"));
  } catch (error) {
    console.error(error);
  }
}
