import type { Assessment } from "../model/assessment.ts";
import type { Change } from "../model/change.ts";
import { Connection, databaseVersion } from "./connection.ts";
import { changeRecord, fileRecord, RecordCodec } from "./record.ts";
import { SecondCopy } from "./second-copy.ts";
import { isReadable, type ChangeOptions, type Store, type Stored, type StoreEvent, type Unreadable } from "./store.ts";
import { StoreProblem } from "./storage-problem.ts";
import { Tabs } from "./tab-channel.ts";
import { type Mode, type Records, transact } from "./transact.ts";

/** Keeps assessments in IndexedDB, one record each, shared by all tabs of the site; twice where the browser needs it. */
export class IndexedDbStore implements Store {
  readonly #tabs = new Tabs();
  readonly #records = new RecordCodec();
  readonly #connection: Connection;
  readonly #copy: SecondCopy | undefined;

  /** @param version of the database; another than the present one only to try an upgrade. */
  constructor(version = databaseVersion) {
    this.#connection = new Connection(
      // Asynchronous so that where reading it throws, it rejects.
      // eslint-disable-next-line @typescript-eslint/require-await
      async () => indexedDB,
      version,
      (problem) => {
        this.#tabs.tellHere({ kind: "closed", problem });
      },
      () => {
        this.#tabs.tellHere({ kind: "missed" });
      },
    );
    this.#copy = SecondCopy.of(this.#connection, version, () => {
      this.#tabs.tell({ kind: "missed" });
    });
  }

  async list(): Promise<readonly (Stored | Unreadable)[]> {
    const keys = await this.#read((records) => records.getAllKeys());
    // One transaction each: a record that the browser itself cannot read must not block the others.
    const found = await Promise.all(keys.map((key) => this.get(key).catch((error: unknown) => unreadable(key, error))));
    return found.filter((record) => record !== undefined);
  }

  get(key: string): Promise<Stored | Unreadable | undefined> {
    return this.#read((records) => this.#find(records, key));
  }

  async add(assessment: Assessment, filed: string | null): Promise<Stored> {
    const stored = { key: crypto.randomUUID(), assessment, unfiled: 0, filed };
    const record = this.#records.toNewRecord(stored);
    await this.#write(stored.key, (records) => records.add(record), true);
    this.#tabs.tell({ kind: "added", key: stored.key, updated: assessment.updated });
    return stored;
  }

  async change(key: string, change: Change, options: ChangeOptions = {}): Promise<Stored> {
    const [before, after] = await this.#write(
      key,
      async (records) => {
        const before = await this.#find(records, key);
        const after = changeRecord(before, change, options);
        if (after !== before) await records.put(this.#records.toRecord(after));
        return [before, after] as const;
      },
      true,
    );
    const { sender } = options;
    const { updated } = after.assessment;
    if (after !== before) this.#tabs.tell({ kind: "changed", key, updated, ...(sender !== undefined && { sender }) });
    return after;
  }

  async markFiled(key: string, at: string, throughUpdated: string): Promise<void> {
    await this.#write(key, async (records) => {
      const before = await this.#find(records, key);
      if (before && isReadable(before))
        await records.put(this.#records.toRecord(fileRecord(before, at, throughUpdated)));
    });
    this.#tabs.tell({ kind: "changed", key });
  }

  async remove(key: string): Promise<void> {
    const work = () => transact(this.#connection, "readwrite", (records) => records.delete(key));
    await (this.#copy?.remove(key, work) ?? work());
    const left = await this.#read((records) => records.count(key));
    if (left > 0 || (await this.#copy?.has(key))) throw new StoreProblem("undeleted");
    this.#records.forget(key);
    this.#tabs.tell({ kind: "removed", key });
  }

  subscribe(listener: (event: StoreEvent) => void): () => void {
    return this.#tabs.subscribe(listener);
  }

  close(): void {
    this.#tabs.close();
    this.#connection.close();
    this.#copy?.close();
  }

  async #find(records: Records<Mode>, key: string): Promise<Stored | Unreadable | undefined> {
    const value: unknown = await records.get(key);
    return value === undefined ? undefined : this.#records.fromRecord(key, value);
  }

  async #read<T>(work: (records: Records<"readonly">) => Promise<T>): Promise<T> {
    await this.#copy?.mend();
    return transact(this.#connection, "readonly", work);
  }

  async #write<T>(key: string, work: (records: Records<"readwrite">) => Promise<T>, patient = false): Promise<T> {
    await this.#copy?.mend();
    const result = await transact(this.#connection, "readwrite", work, patient);
    await this.#copy?.follow(key);
    return result;
  }
}

/** A record that the browser itself fails to hand over. Any other failure concerns them all. */
function unreadable(key: string, error: unknown): Unreadable {
  const problem = StoreProblem.from(error);
  if (problem.kind !== "unknown") throw problem;
  return { key, problem: "The browser cannot read this record any more.", raw: "" };
}
