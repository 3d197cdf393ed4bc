import { isFromTheFuture, type ChangeContext } from "../model/change-context.ts";
import { applyToValue } from "./change-stored.ts";
import type { Kept } from "./kept-kind.ts";
import { isStored, type Store, type Stored, type StoreEvent } from "./store.ts";
import { StoreProblem } from "./storage-problem.ts";

/** The last confirmed state of a value. Without a key it is not stored (yet). */
export type Confirmed<T> = Omit<Stored<T>, "key"> & { readonly key?: string };

/** Whether a time was heard that follows the one known. The one known may have been set by a wrong clock. */
const isLaterThan = (known: string, heard: string): boolean =>
  heard > known || (heard !== "" && isFromTheFuture(known, heard));

/** The person is told if saving takes longer than this. */
const SLOW_AFTER_MS = 800;

/** A change that is not confirmed yet, with the values before and after it. */
interface WaitingChange<T, C> {
  readonly change: C;
  readonly context: ChangeContext;
  readonly before: T;
  readonly after: T;
}

/**
 * The changes of one value that wait to be saved, in order, one at a time. A failed change stays at the head of the
 * queue.
 */
export class SaveQueue<T extends Kept, C> {
  readonly #store: Store<T, C>;
  readonly #onProgress: () => void;
  /** Identifies our own changes among the events of the store. */
  readonly #sender = crypto.randomUUID();
  #confirmed: Confirmed<T>;
  #waiting: readonly WaitingChange<T, C>[] = [];
  /** The latest `updated` from another tab, and whether there is another reason to read again. */
  #latestHeard = "";
  #isStale = false;
  #problem: StoreProblem | undefined;
  #running: Promise<void> | undefined;
  #calls = 0;

  /** @param onProgress called whenever `confirmed`, `value`, `isEmpty` or `problem` may have changed */
  constructor(store: Store<T, C>, confirmed: Confirmed<T>, onProgress: () => void) {
    this.#store = store;
    this.#confirmed = confirmed;
    this.#onProgress = onProgress;
  }

  get confirmed(): Confirmed<T> {
    return this.#confirmed;
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  /** Why the last attempt failed or is slow. */
  get problem(): StoreProblem | undefined {
    return this.#problem;
  }

  /** The confirmed value with all waiting changes applied. The same object as long as nothing changes. */
  get value(): T {
    return this.#waiting.at(-1)?.after ?? this.#confirmed.value;
  }

  /** @param after the result of the change to `value` */
  push(change: C, context: ChangeContext, after: T): void {
    this.#waiting = [...this.#waiting, { change, context, before: this.value, after }];
    void this.work();
  }

  onStoreEvent(event: StoreEvent): void {
    if ("key" in event && (event.key !== this.#confirmed.key || event.sender === this.#sender)) return;
    if (!("updated" in event)) this.#isStale = true;
    else if (isLaterThan(this.#latestHeard, event.updated)) this.#latestHeard = event.updated;
    void this.work();
  }

  /** Reads the changes of other tabs and saves waiting ones. Resolves when all is done, or one has failed. */
  refresh(): Promise<void> {
    this.#isStale = true;
    return this.work();
  }

  /** Adds the whole value under a new key. */
  saveAsNew(): Promise<void> {
    this.#confirmed = { value: this.#confirmed.value, changesSinceExport: 0, lastExportedAt: null };
    return this.work();
  }

  work(): Promise<void> {
    this.#calls += 1;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    let calls;
    do {
      calls = this.#calls;
      this.#onProgress();
      try {
        for (let step = this.#next(); step; step = this.#next()) await this.#take(step);
      } catch (error) {
        this.#problem = StoreProblem.from(error);
      }
      // A call in the meantime means that saving may work now.
    } while (calls !== this.#calls);
    this.#onProgress();
  }

  async #take(step: () => Promise<void>): Promise<void> {
    const timer = setTimeout(() => {
      this.#problem = new StoreProblem("slow");
      this.#onProgress();
    }, SLOW_AFTER_MS);
    try {
      await step();
      this.#problem = undefined;
    } finally {
      clearTimeout(timer);
    }
    this.#onProgress();
  }

  #next(): (() => Promise<void>) | undefined {
    const { key, value, lastExportedAt } = this.#confirmed;
    if (key === undefined) {
      return async () => {
        this.#confirm(await this.#store.add(value, lastExportedAt), this.#waiting);
      };
    }
    if (this.#isStale || isLaterThan(value.updated, this.#latestHeard)) return () => this.#read(key);
    const [first] = this.#waiting;
    if (!first) return undefined;
    return async () => {
      const { change, context, ...known } = first;
      const stored = await this.#store.change(key, change, { context, sender: this.#sender, known });
      this.#confirm(stored, this.#waiting.slice(1));
    };
  }

  async #read(key: string): Promise<void> {
    this.#isStale = false;
    this.#latestHeard = "";
    try {
      this.#confirm(await readWhole(this.#store, key), this.#waiting);
    } catch (error) {
      this.#isStale = true;
      throw error;
    }
  }

  /** Takes the stored value. Waiting changes are applied again only if they were applied to another value. */
  #confirm(stored: Stored<T>, waiting: readonly WaitingChange<T, C>[]): void {
    this.#confirmed = stored;
    let { value } = stored;
    this.#waiting = waiting.map((each) => {
      const { change, context, before } = each;
      const after = before === value ? each.after : applyToValue(this.#store.kind, value, change, context);
      const applied = before === value ? each : { ...each, before: value, after };
      value = after;
      return applied;
    });
  }
}

/** @throws StoreProblem `gone` if there is no such record, `unreadable` if it cannot be read whole */
export async function readWhole<T extends Kept, C>(store: Store<T, C>, key: string): Promise<Stored<T>> {
  const record = await store.get(key);
  if (!record) throw new StoreProblem("gone");
  if (!isStored(record)) throw new StoreProblem("unreadable");
  return record;
}
