import { databaseName } from "./connection.ts";

/**
 * Whether this browser holds the database of assessments at all. Asking creates nothing, where opening would: nothing is
 * stored before the person starts. A browser that cannot say is taken to hold it.
 */
export async function isKeptHere(): Promise<boolean> {
  try {
    const all = await indexedDB.databases();
    return all.some(({ name }) => name === databaseName);
  } catch {
    return typeof indexedDB !== "undefined";
  }
}
