import type { Connection } from "./connection.ts";
import type { StoredRecord } from "./kept-names.ts";
import { StoreProblem } from "./storage-problem.ts";
import { transact } from "./transact.ts";

/** Long enough for the slowest device. A transaction that never ends must not hold the lock of all tabs for ever. */
const patiently = { timeoutMs: 10_000 };

/** The records of one database without decoding, so that unreadable ones are copied too. */
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

  /** All records by key. A record that the browser cannot read any more is undefined. */
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
