import { deleteDB } from "idb";
import { deleteBucket, hasBuckets } from "./bucket.ts";
import type { KeptNames } from "./kept-names.ts";
import { withLock } from "./lock.ts";
import { StoreProblem } from "./storage-problem.ts";
import { withTimeout } from "./timing.ts";

export { hasStoredData } from "./has-stored-data.ts";

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
