/** What is used here of the Storage Buckets API, which TypeScript does not know yet (https://wicg.github.io/storage-buckets/). */
interface StorageBuckets {
  open(name: string, options: { durability: "strict" }): Promise<{ readonly indexedDB: IDBFactory }>;
  keys(): Promise<readonly string[]>;
  delete(name: string): Promise<void>;
}

const bucketName = "second-copy";

const buckets = () => (navigator as Navigator & { readonly storageBuckets?: StorageBuckets }).storageBuckets;

/** Whether this browser has buckets: Chromium alone does, on secure addresses. */
export const hasBuckets = (): boolean => buckets() !== undefined;

/** The databases of our bucket, which is made if it is not there. */
export async function bucketDatabases(): Promise<IDBFactory> {
  const bucket = await buckets()?.open(bucketName, { durability: "strict" });
  if (!bucket) throw new TypeError("This browser has no storage buckets.");
  return bucket.indexedDB;
}

export const isBucketThere = async (): Promise<boolean> => ((await buckets()?.keys()) ?? []).includes(bucketName);

export async function deleteBucket(): Promise<void> {
  await buckets()?.delete(bucketName);
}
