import type { Connection } from "./connection.ts";
import type { StoredRecord } from "./kept-names.ts";
import { StoreProblem } from "./storage-problem.ts";
import { transact } from "./transact.ts";

/** Long enough for the slowest device; a transaction that never ends must not hold the lock of all tabs for ever. */
const patiently = { timeoutMs: 10_000 };

/** The records of one database as they are, without the codec: what cannot be read is copied too. */
export class RawRecords {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get(key: string): Promise<StoredRecord | undefined> {
    return transact(
      this.#connection,
      "readonly",
      (records) => records.get(key) as Promise<StoredRecord | undefined>,
      patiently,
    );
  }

  async put(record: StoredRecord): Promise<void> {
    await transact(this.#connection, "readwrite", (records) => records.put(record), patiently);
  }

  delete(key: string): Promise<void> {
    return transact(this.#connection, "readwrite", (records) => records.delete(key));
  }

  async has(key: string): Promise<boolean> {
    return (await transact(this.#connection, "readonly", (records) => records.count(key))) > 0;
  }

  /** All records by key; undefined for one that the browser itself cannot read any more. */
  async all(): Promise<ReadonlyMap<string, StoredRecord | undefined>> {
    const keys = await transact(this.#connection, "readonly", (records) => records.getAllKeys(), patiently);
    const read = async (key: string) => {
      try {
        return [key, await this.get(key)] as const;
      } catch (error) {
        if (StoreProblem.from(error).kind !== "unknown") throw error;
        return [key, undefined] as const;
      }
    };
    return new Map(await Promise.all(keys.map(String).map(read)));
  }
}
