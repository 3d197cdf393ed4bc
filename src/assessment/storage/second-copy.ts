import { bucketDatabases, deleteBucket, hasBuckets, isBucketThere } from "./buckets.ts";
import { Connection, databaseName, inTime, patience } from "./connection.ts";
import type { StoredRecord } from "./record.ts";
import { StoreProblem } from "./storage-problem.ts";
import { transact } from "./transact.ts";

/**
 * A second copy of every record, in a storage bucket. After a kill in the middle of a write Chromium may delete a whole
 * database (https://github.com/google/leveldb/issues/1287), and those of a bucket lie in other files. Other browsers keep
 * IndexedDB in SQLite and have no buckets. Whoever reads or writes waits for the copy only as long as a person should;
 * what is late is still done, and where it fails the first copy stands alone, as it does in those browsers.
 */
export class SecondCopy {
  readonly #first: Connection;
  readonly #second: Connection;
  readonly #onRestored: () => void;
  #mending: Promise<void> | undefined;

  private constructor(first: Connection, version: number, onRestored: () => void) {
    this.#first = first;
    this.#onRestored = onRestored;
    this.#second = new Connection(bucketDatabases, version, undefined, () => {
      this.#mending = undefined;
      onRestored();
    });
  }

  /**
   * Undefined where the browser has no buckets.
   * @param onRestored told when records of the first came back, or now may
   */
  static of(first: Connection, version: number, onRestored: () => void): SecondCopy | undefined {
    return hasBuckets() ? new SecondCopy(first, version, onRestored) : undefined;
  }

  /**
   * Makes both copies alike, once: what the first has lost comes back, since what a person deletes is deleted from both.
   * @throws StoreProblem where the first cannot be opened
   */
  mend(): Promise<void> {
    const mending = (this.#mending ??= this.#mend());
    mending.catch(this.#mendAgain);
    return mending;
  }

  /** Makes a record of the second what it is in the first. */
  async follow(key: string): Promise<void> {
    const follow = async () => {
      const record = await transact(this.#first, "readonly", (records) => records.get(key), true);
      if (record) await put(this.#second, record);
    };
    await awhile(alone(follow));
  }

  /**
   * Deletes a record of both, that of the second before: what is left in the first alone is still shown.
   * @param work deletes that of the first
   * @throws StoreProblem
   */
  async remove(key: string, work: () => Promise<unknown>): Promise<void> {
    await this.mend();
    const remove = async () => {
      try {
        await transact(this.#second, "readwrite", (records) => records.delete(key));
      } catch {
        // Better no second copy than one that brings back what was deleted. The next page makes it anew.
        await deleteBucket();
      }
      await work();
    };
    await alone(remove, patience);
  }

  /** Whether a record is there; false where there is no second copy at all. @throws StoreProblem */
  async has(key: string): Promise<boolean> {
    if (!(await isBucketThere())) return false;
    return (await transact(this.#second, "readonly", (records) => records.count(key))) > 0;
  }

  close(): void {
    this.#second.close();
  }

  readonly #mendAgain = (): void => {
    this.#mending = undefined;
  };

  async #mend(): Promise<void> {
    await this.#first.open();
    const levelling = alone(() => this.#level());
    levelling.catch(this.#mendAgain);
    await awhile(levelling);
  }

  async #level(): Promise<void> {
    const [here, there] = await Promise.all([recordsOf(this.#first), recordsOf(this.#second)]);
    const lost = [...there.values()].filter((record) => record && !here.get(record.key));
    await Promise.all(lost.map((record) => put(this.#first, record)));
    const isSame = (record: StoredRecord) => JSON.stringify(record) === JSON.stringify(there.get(record.key));
    const behind = [...here.values()].filter((record) => record && !isSame(record));
    await Promise.all(behind.map((record) => put(this.#second, record)));
    if (lost.length > 0) this.#onRestored();
  }
}

/**
 * Runs work that no other tab of the site may run beside.
 * @param wait how long for its turn, in milliseconds; for as long as it takes unless given
 * @throws StoreProblem
 */
export const alone = async <T>(work: () => Promise<T>, wait?: number): Promise<T> => {
  try {
    return await navigator.locks.request(databaseName, wait ? { signal: AbortSignal.timeout(wait) } : {}, work);
  } catch (error) {
    throw StoreProblem.from(error);
  }
};

/** Waits for work as long as a person should, and lets it go on. */
const awhile = (work: Promise<unknown>) => inTime(work, new StoreProblem("slow")).catch(() => undefined);

const put = (connection: Connection, record: StoredRecord | undefined) =>
  transact(connection, "readwrite", async (records) => record && records.put(record), true);

/** All records by key; undefined for one that the browser itself cannot read any more. */
async function recordsOf(connection: Connection): Promise<ReadonlyMap<string, StoredRecord | undefined>> {
  const keys = await transact(connection, "readonly", (records) => records.getAllKeys(), true);
  const read = async (key: string) => {
    try {
      return [key, await transact(connection, "readonly", (records) => records.get(key), true)] as const;
    } catch (error) {
      if (StoreProblem.from(error).kind !== "unknown") throw error;
      return [key, undefined] as const;
    }
  };
  return new Map(await Promise.all(keys.map(read)));
}
