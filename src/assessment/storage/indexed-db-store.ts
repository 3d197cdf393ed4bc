import { changeStored, markStoredExported } from "./change-stored.ts";
import type { Connection } from "./connection.ts";
import type { Kept, KeptKind } from "./kept-kind.ts";
import { RecordCodec } from "./record-codec.ts";
import { isStored, type ChangeOptions, type Store, type Stored, type StoreEvent, type Unreadable } from "./store.ts";
import { StoreProblem } from "./storage-problem.ts";
import type { TabChannel } from "./tab-channel.ts";
import { type Mode, type Records, transact } from "./transact.ts";

/** Keeps values in one IndexedDB database, one record each, shared by all tabs of the site. */
export class IndexedDbStore<T extends Kept, C> implements Store<T, C> {
  readonly kind: KeptKind<T, C>;
  readonly #connection: Connection;
  readonly #channel: TabChannel;
  readonly #codec: RecordCodec<T, C>;

  constructor(kind: KeptKind<T, C>, connection: Connection, channel: TabChannel) {
    this.kind = kind;
    this.#connection = connection;
    this.#channel = channel;
    this.#codec = new RecordCodec(kind);
  }

  async list(): Promise<readonly (Stored<T> | Unreadable)[]> {
    const keys = await this.#transact("readonly", (records) => records.getAllKeys());
    // One transaction each, because a record that the browser cannot read must not block the others.
    const found = await Promise.all(
      keys.map(String).map((key) => this.get(key).catch((error: unknown) => unreadable(key, error))),
    );
    return found.filter((record) => record !== undefined);
  }

  get(key: string): Promise<Stored<T> | Unreadable | undefined> {
    return this.#transact("readonly", (records) => this.#find(records, key));
  }

  async add(value: T, lastExportedAt: string | null): Promise<Stored<T>> {
    const stored = { key: crypto.randomUUID(), value, changesSinceExport: 0, lastExportedAt };
    const record = this.#codec.toNewRecord(stored);
    await this.#transact("readwrite", (records) => records.add(record), { timeoutMs: Infinity });
    this.#channel.broadcast({ kind: "added", key: stored.key, updated: value.updated });
    return stored;
  }

  async change(key: string, change: C, options: ChangeOptions<T> = {}): Promise<Stored<T>> {
    const [before, after] = await this.#transact(
      "readwrite",
      async (records) => {
        const before = await this.#find(records, key);
        const after = changeStored(this.kind, before, change, options);
        if (after !== before) await records.put(this.#codec.toRecord(after));
        return [before, after] as const;
      },
      { timeoutMs: Infinity },
    );
    if (after !== before) {
      const { sender } = options;
      const { updated } = after.value;
      this.#channel.broadcast({ kind: "changed", key, updated, ...(sender !== undefined && { sender }) });
    }
    return after;
  }

  async markExported(key: string, at: string, throughUpdated: string): Promise<void> {
    await this.#transact("readwrite", async (records) => {
      const before = await this.#find(records, key);
      if (before && isStored(before)) {
        await records.put(this.#codec.toRecord(markStoredExported(before, at, throughUpdated)));
      }
    });
    this.#channel.broadcast({ kind: "changed", key });
  }

  async remove(key: string): Promise<void> {
    await this.#transact("readwrite", (records) => records.delete(key));
    const left = await this.#transact("readonly", (records) => records.count(key));
    if (left > 0) throw new StoreProblem("undeleted");
    this.#codec.forget(key);
    this.#channel.broadcast({ kind: "removed", key });
  }

  subscribe(listener: (event: StoreEvent) => void): () => void {
    return this.#channel.subscribe(listener);
  }

  close(): void {
    this.#channel.close();
    this.#connection.close();
  }

  async #find(records: Records<Mode>, key: string): Promise<Stored<T> | Unreadable | undefined> {
    const record: unknown = await records.get(key);
    return record === undefined ? undefined : this.#codec.fromRecord(key, record);
  }

  #transact<R, M extends Mode>(mode: M, work: (records: Records<M>) => Promise<R>, options?: { timeoutMs: number }) {
    return transact(this.#connection, mode, work, options);
  }
}

/** A record that the browser cannot read. Any other failure is thrown, because it concerns all records. */
function unreadable(key: string, error: unknown): Unreadable {
  const problem = StoreProblem.from(error);
  if (problem.kind !== "unknown") throw problem;
  return { key, problem: "The browser cannot read this record any more.", raw: "" };
}
