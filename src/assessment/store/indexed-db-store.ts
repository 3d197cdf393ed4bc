import type { Assessment } from "../model/assessment.ts";
import type { Change } from "../model/change.ts";
import type { Moment } from "../model/moment.ts";
import { Connection, databaseVersion } from "./connection.ts";
import { presentMoment } from "./apply-at.ts";
import { changeRecord, fileRecord, fromRecord, toRecord } from "./record.ts";
import { isReadable, type Store, type Stored, type StoreEvent, type Unreadable } from "./store.ts";
import { StoreProblem } from "./store-problem.ts";
import { Tabs } from "./tabs.ts";
import { type Mode, type Records, transact } from "./transact.ts";

/** Keeps assessments in IndexedDB, one record each, shared by all tabs of the site. */
export class IndexedDbStore implements Store {
  readonly #tabs = new Tabs();
  readonly #connection: Connection;

  /** @param version of the database; another than the present one only to try an upgrade. */
  constructor(version = databaseVersion) {
    this.#connection = new Connection(
      version,
      (problem) => {
        this.#tabs.tellHere({ kind: "closed", problem });
      },
      () => {
        this.#tabs.tellHere({ kind: "missed" });
      },
    );
  }

  async list(): Promise<readonly (Stored | Unreadable)[]> {
    const keys = await this.#transact("readonly", (records) => records.getAllKeys());
    // One transaction each: a record that the browser itself cannot read must not block the others.
    const found = await Promise.all(keys.map((key) => this.get(key).catch((error: unknown) => unreadable(key, error))));
    return found.filter((record) => record !== undefined);
  }

  get(key: string): Promise<Stored | Unreadable | undefined> {
    return this.#transact("readonly", (records) => read(records, key));
  }

  async add(assessment: Assessment, filed: string | null): Promise<Stored> {
    const stored = { key: crypto.randomUUID(), assessment, unfiled: 0, filed };
    const record = toRecord(stored);
    await this.#transact("readwrite", (records) => records.add(record), true);
    this.#tabs.tell({ kind: "added", key: stored.key, updated: assessment.updated });
    return stored;
  }

  async change(key: string, change: Change, moment: Moment = presentMoment()): Promise<Stored> {
    const [before, after] = await this.#transact(
      "readwrite",
      async (records) => {
        const before = await read(records, key);
        const after = changeRecord(before, change, moment);
        if (after !== before) await records.put(toRecord(after));
        return [before, after] as const;
      },
      true,
    );
    if (after !== before) this.#tabs.tell({ kind: "changed", key, updated: after.assessment.updated });
    return after;
  }

  async markFiled(key: string, at: string, throughUpdated: string): Promise<void> {
    await this.#transact("readwrite", async (records) => {
      const before = await read(records, key);
      if (before && isReadable(before)) await records.put(toRecord(fileRecord(before, at, throughUpdated)));
    });
    this.#tabs.tell({ kind: "changed", key });
  }

  async remove(key: string): Promise<void> {
    await this.#transact("readwrite", (records) => records.delete(key));
    const left = await this.#transact("readonly", (records) => records.count(key));
    if (left > 0) throw new StoreProblem("undeleted");
    this.#tabs.tell({ kind: "removed", key });
  }

  subscribe(listener: (event: StoreEvent) => void): () => void {
    return this.#tabs.subscribe(listener);
  }

  close(): void {
    this.#tabs.close();
    this.#connection.close();
  }

  #transact<T, M extends Mode>(mode: M, work: (records: Records<M>) => Promise<T>, patient?: boolean): Promise<T> {
    return transact(this.#connection, mode, work, patient);
  }
}

const read = async (records: Records<Mode>, key: string): Promise<Stored | Unreadable | undefined> => {
  const value: unknown = await records.get(key);
  return value === undefined ? undefined : fromRecord(key, value);
};

/** A record that the browser itself fails to hand over. Any other failure concerns them all. */
function unreadable(key: string, error: unknown): Unreadable {
  const problem = StoreProblem.from(error);
  if (problem.kind !== "unknown") throw problem;
  return { key, problem: "The browser cannot read this record any more.", raw: "" };
}
