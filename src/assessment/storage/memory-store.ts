import type { Assessment } from "../model/assessment.ts";
import type { Change } from "../model/change.ts";
import { changeRecord, demandRoom, fileRecord, RecordCodec } from "./record.ts";
import type { ChangeOptions, Store, Stored, StoreEvent } from "./store.ts";
import { StoreProblem } from "./storage-problem.ts";

/** Keeps assessments until the page is closed, for where the browser keeps nothing. It says so in `problem`. */
export class MemoryStore implements Store {
  readonly problem: StoreProblem;
  readonly #records = new Map<string, Stored>();
  readonly #listeners = new Set<(event: StoreEvent) => void>();

  constructor(problem = new StoreProblem("denied")) {
    this.problem = problem;
  }

  list(): Promise<readonly Stored[]> {
    return Promise.resolve([...this.#records.values()]);
  }

  get(key: string): Promise<Stored | undefined> {
    return Promise.resolve(this.#records.get(key));
  }

  // Asynchronous so that a problem rejects, as in the other store, and is not thrown.
  // eslint-disable-next-line @typescript-eslint/require-await
  async add(assessment: Assessment, filed: string | null): Promise<Stored> {
    const stored = { key: crypto.randomUUID(), assessment, unfiled: 0, filed };
    new RecordCodec().toNewRecord(stored);
    return this.#put("added", stored);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async change(key: string, change: Change, options: ChangeOptions = {}): Promise<Stored> {
    const before = this.#records.get(key);
    const after = changeRecord(before, change, options);
    if (after === before) return after;
    demandRoom(after.assessment);
    return this.#put("changed", after, options.sender);
  }

  markFiled(key: string, at: string, throughUpdated: string): Promise<void> {
    const record = this.#records.get(key);
    if (record) this.#put("changed", fileRecord(record, at, throughUpdated));
    return Promise.resolve();
  }

  remove(key: string): Promise<void> {
    this.#records.delete(key);
    this.#tell({ kind: "removed", key });
    return Promise.resolve();
  }

  subscribe(listener: (event: StoreEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
  }

  #put(kind: "added" | "changed", stored: Stored, sender?: string): Stored {
    this.#records.set(stored.key, stored);
    this.#tell({ kind, key: stored.key, ...(sender !== undefined && { sender }) });
    return stored;
  }

  #tell(event: StoreEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
