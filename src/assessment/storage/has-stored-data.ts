import { hasBucket } from "./bucket.ts";
import type { KeptNames } from "./kept-names.ts";

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
