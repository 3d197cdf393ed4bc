import { bucketDatabases, hasBuckets, isBucketThere } from "./buckets.ts";
import { Connection, databaseName, patience } from "./connection.ts";
import { transact } from "./transact.ts";

/**
 * A second copy of every record, in a storage bucket. After a kill in the middle of a write Chromium may delete a whole
 * database (https://github.com/google/leveldb/issues/1287), and those of a bucket lie in other files. It alone has
 * buckets, and it alone needs them: other browsers keep IndexedDB in SQLite. The copy never stands in the way: where it
 * fails, the first stands alone, as it does in those.
 */
export class SecondCopy {
  readonly #first: Connection;
  readonly #second: Connection;
  #mending: Promise<void> | undefined;

  private constructor(first: Connection, version: number) {
    this.#first = first;
    this.#second = new Connection(bucketDatabases, version);
  }

  /** Undefined where the browser has no buckets. */
  static of(first: Connection, version: number): SecondCopy | undefined {
    return hasBuckets() ? new SecondCopy(first, version) : undefined;
  }

  /**
   * Makes both copies alike, once: records that the first has lost come back, since what a person deletes is deleted
   * from both. Resolves also where the second fails.
   * @throws StoreProblem where the first cannot be opened
   */
  mend(): Promise<void> {
    const mending = (this.#mending ??= this.#mend());
    mending.catch(() => {
      if (this.#mending === mending) this.#mending = undefined;
    });
    return mending;
  }

  /** Makes a record of the second what it is in the first. Resolves also where the second fails. */
  async follow(key: string): Promise<void> {
    await alone(() => copy(key, this.#first, this.#second)).catch(() => undefined);
  }

  /** Runs what deletes a record of the first while no other tab mends, then deletes that of the second. */
  async remove(key: string, work: () => Promise<unknown>): Promise<void> {
    await this.mend();
    await alone(async () => {
      await work();
      await copy(key, this.#first, this.#second);
    });
  }

  /** Whether a record is there; false where there is no second copy at all. */
  async has(key: string): Promise<boolean> {
    if (!(await isBucketThere())) return false;
    return (await transact(this.#second, "readonly", (records) => records.count(key))) > 0;
  }

  close(): void {
    this.#second.close();
  }

  async #mend(): Promise<void> {
    await this.#first.open();
    const level = async () => {
      const [here, there] = await Promise.all([this.#first, this.#second].map(keysOf));
      const lost = there?.filter((key) => !here?.includes(key)) ?? [];
      await Promise.allSettled(lost.map((key) => copy(key, this.#second, this.#first)));
      await Promise.allSettled((here ?? []).map((key) => copy(key, this.#first, this.#second)));
    };
    await alone(level).catch(() => undefined);
  }
}

const keysOf = (connection: Connection) => transact(connection, "readonly", (records) => records.getAllKeys());

/** Runs work that no other tab of the site may run beside; gives up where its turn does not come in time. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(databaseName, { signal: AbortSignal.timeout(patience) }, work);

/** Makes a record of one copy what it is in the other. */
async function copy(key: string, from: Connection, to: Connection): Promise<void> {
  const record = await transact(from, "readonly", (records) => records.get(key));
  await transact(to, "readwrite", async (records) => {
    if (!record) return records.delete(key);
    const there = await records.get(key);
    if (JSON.stringify(there) !== JSON.stringify(record)) await records.put(record);
  });
}
