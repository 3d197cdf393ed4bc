import { deleteDB } from "idb";
import { deleteBucket, hasBucket, hasBuckets } from "./bucket.ts";
import type { KeptNames } from "./kept-names.ts";
import { withLock } from "./lock.ts";
import { StoreProblem } from "./storage-problem.ts";
import { withTimeout } from "./timing.ts";

/**
 * Whether this browser holds any storage of a kind. Does not open the storage, because opening would create it before
 * the person starts. If a browser cannot tell, the answer is true.
 */
export async function hasStoredData({ database, bucket }: KeptNames): Promise<boolean> {
  try {
    const all = await indexedDB.databases();
    return all.some(({ name }) => name === database) || (await hasBucket(bucket));
  } catch {
    return typeof indexedDB !== "undefined";
  }
}

const blocked =
  "All that was kept is deleted. The empty storage could not be removed, because another tab of this site holds it: close the other tabs and delete all again.";

/** Deletes the storage of a kind with all its records. @throws StoreProblem */
export async function deleteStorage({ database, bucket, lock }: KeptNames): Promise<void> {
  const remove = async () => {
    await deleteBucket(bucket);
    await deleteDB(database);
  };
  try {
    await withTimeout(hasBuckets() ? withLock(lock, remove) : remove(), new StoreProblem("blocked", blocked));
  } catch (error) {
    throw StoreProblem.from(error);
  }
}
