/**
 * The part of the Storage Buckets API used here. TypeScript does not know it yet
 * (https://wicg.github.io/storage-buckets/).
 */
interface StorageBuckets {
  open(name: string, options: { durability: "strict" }): Promise<{ readonly indexedDB: IDBFactory }>;
  keys(): Promise<readonly string[]>;
  delete(name: string): Promise<void>;
}

const storageBuckets = () => (navigator as Navigator & { readonly storageBuckets?: StorageBuckets }).storageBuckets;

/** Whether this browser has buckets. Only Chromium has them, on secure addresses. */
export const hasBuckets = (): boolean => storageBuckets() !== undefined;

/**
 * Opened buckets, kept here so that they are never garbage collected. Chromium would then never answer transactions on
 * their databases, and these would keep their locks for ever.
 */
const opened = new Set<object>();

/** The databases of a bucket, which is created if it is not there. */
export async function openBucket(name: string): Promise<IDBFactory> {
  const bucket = await storageBuckets()?.open(name, { durability: "strict" });
  if (!bucket) throw new TypeError("This browser has no storage buckets.");
  const { indexedDB } = bucket;
  opened.add(bucket).add(indexedDB);
  return indexedDB;
}

/** The buckets of this host. Empty in browsers that have none. */
export const bucketNames = async (): Promise<readonly string[]> => (await storageBuckets()?.keys()) ?? [];

export const hasBucket = async (name: string): Promise<boolean> => (await bucketNames()).includes(name);

export async function deleteBucket(name: string): Promise<void> {
  await storageBuckets()?.delete(name);
}
