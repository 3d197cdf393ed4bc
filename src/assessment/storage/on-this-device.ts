import { deleteDB } from "idb";
import { deleteBucket, hasBuckets, isBucketThere } from "./buckets.ts";
import { databaseName, inTime } from "./connection.ts";
import { alone } from "./second-copy.ts";
import { StoreProblem } from "./storage-problem.ts";

/**
 * Whether this browser holds any storage of assessments at all. Asking creates nothing, where opening would: nothing is
 * stored before the person starts. A browser that cannot say is taken to hold it.
 */
export async function isKeptHere(): Promise<boolean> {
  try {
    const all = await indexedDB.databases();
    return all.some(({ name }) => name === databaseName) || (await isBucketThere());
  } catch {
    return typeof indexedDB !== "undefined";
  }
}

const blocked =
  "All assessments are deleted. The empty storage could not be removed, because another tab of this site holds it: close the other tabs and delete all again.";

/** Deletes the storage itself, with whatever is in it. @throws StoreProblem */
export async function deleteStorage(): Promise<void> {
  const remove = async () => {
    await deleteBucket();
    await deleteDB(databaseName);
  };
  try {
    await inTime(hasBuckets() ? alone(remove) : remove(), new StoreProblem("blocked", blocked));
  } catch (error) {
    throw StoreProblem.from(error);
  }
}
