import { changeStored, markStoredExported } from "./change-stored.ts";
import type { Kept, KeptKind } from "./kept-kind.ts";
import { assertReadableSize, RecordCodec } from "./record-codec.ts";
import type { ChangeOptions, Store, Stored, StoreEvent } from "./store.ts";
import { StoreProblem } from "./storage-problem.ts";

/** Keeps values until the page is closed, for browsers that keep nothing. `problem` tells the person so. */
export class MemoryStore<T extends Kept, C> implements Store<T, C> {
  readonly kind: KeptKind<T, C>;
  readonly problem: StoreProblem;
  readonly #stored = new Map<string, Stored<T>>();
  readonly #listeners = new Set<(event: StoreEvent) => void>();

  constructor(kind: KeptKind<T, C>, problem = new StoreProblem("denied")) {
    this.kind = kind;
    this.problem = problem;
  }

  list(): Promise<readonly Stored<T>[]> {
    return Promise.resolve([...this.#stored.values()]);
  }

  get(key: string): Promise<Stored<T> | undefined> {
    return Promise.resolve(this.#stored.get(key));
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- so that a problem rejects, as in the other stores
  async add(value: T, lastExportedAt: string | null): Promise<Stored<T>> {
    const stored = { key: crypto.randomUUID(), value, changesSinceExport: 0, lastExportedAt };
    new RecordCodec(this.kind).toNewRecord(stored);
    return this.#put("added", stored);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async change(key: string, change: C, options: ChangeOptions<T> = {}): Promise<Stored<T>> {
    const before = this.#stored.get(key);
    const after = changeStored(this.kind, before, change, options);
    if (after === before) return after;
    assertReadableSize(this.kind, after.value);
    return this.#put("changed", after, options.sender);
  }

  markExported(key: string, at: string, throughUpdated: string): Promise<void> {
    const stored = this.#stored.get(key);
    if (stored) this.#put("changed", markStoredExported(stored, at, throughUpdated));
    return Promise.resolve();
  }

  remove(key: string): Promise<void> {
    this.#stored.delete(key);
    this.#emit({ kind: "removed", key });
    return Promise.resolve();
  }

  subscribe(listener: (event: StoreEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
  }

  #put(kind: "added" | "changed", stored: Stored<T>, sender?: string): Stored<T> {
    this.#stored.set(stored.key, stored);
    this.#emit({ kind, key: stored.key, ...(sender !== undefined && { sender }) });
    return stored;
  }

  #emit(event: StoreEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
