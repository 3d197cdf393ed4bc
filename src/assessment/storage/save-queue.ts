import type { Assessment } from "../model/assessment.ts";
import type { Change } from "../model/change.ts";
import type { Moment } from "../model/moment.ts";
import { applyAt } from "./apply-at.ts";
import { isReadable, type Store, type Stored, type StoreEvent } from "./store.ts";
import { StoreProblem } from "./storage-problem.ts";

/** What the store last confirmed of an assessment; without a key it is not kept there (yet). */
export type Confirmed = Omit<Stored, "key"> & { readonly key?: string };

/** How long saving may take before the person is told, in milliseconds. */
const patience = 800;

/** A change that is not confirmed yet, and what it makes of what the change before it made. */
interface WaitingChange {
  readonly change: Change;
  readonly moment: Moment;
  readonly before: Assessment;
  readonly after: Assessment;
}

/**
 * The changes of one assessment that wait to be saved, in order, one at a time. What fails stays at the head of the queue.
 */
export class SaveQueue {
  readonly #store: Store;
  readonly #onProgress: () => void;
  /** Marks our own changes among those that the store tells of. */
  readonly #sender = crypto.randomUUID();
  #confirmed: Confirmed;
  #waiting: readonly WaitingChange[] = [];
  /** The latest `updated` that any tab told of, and whether there is another reason to read again. */
  #heard = "";
  #stale = false;
  #problem: StoreProblem | undefined;
  #working: Promise<void> | undefined;
  #calls = 0;

  /** @param onProgress told whenever `confirmed`, `isEmpty` or `problem` may have changed */
  constructor(store: Store, confirmed: Confirmed, onProgress: () => void) {
    this.#store = store;
    this.#confirmed = confirmed;
    this.#onProgress = onProgress;
  }

  get confirmed(): Confirmed {
    return this.#confirmed;
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  /** Why the last attempt failed, or takes so long. */
  get problem(): StoreProblem | undefined {
    return this.#problem;
  }

  /** What is confirmed with all that waits applied to it: the same object as long as it says the same. */
  get assessment(): Assessment {
    return this.#waiting.at(-1)?.after ?? this.#confirmed.assessment;
  }

  /** @param after what the change makes of `assessment` */
  push(change: Change, moment: Moment, after: Assessment): void {
    this.#waiting = [...this.#waiting, { change, moment, before: this.assessment, after }];
    void this.work();
  }

  hear(event: StoreEvent): void {
    if ("key" in event && (event.key !== this.#confirmed.key || event.sender === this.#sender)) return;
    if (!("updated" in event)) this.#stale = true;
    else if (event.updated > this.#heard) this.#heard = event.updated;
    void this.work();
  }

  /** Reads what other tabs changed and saves what waits. Resolves when all is done, or something failed. */
  refresh(): Promise<void> {
    this.#stale = true;
    return this.work();
  }

  /** Adds the whole anew, under a new key. */
  addAnew(): Promise<void> {
    this.#confirmed = { assessment: this.#confirmed.assessment, unfiled: 0, filed: null };
    return this.work();
  }

  work(): Promise<void> {
    this.#calls += 1;
    this.#working ??= this.#run().finally(() => {
      this.#working = undefined;
    });
    return this.#working;
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
      // Whoever called meanwhile had a reason to hope that it may work now.
    } while (calls !== this.#calls);
    this.#onProgress();
  }

  async #take(step: () => Promise<void>): Promise<void> {
    const timer = setTimeout(() => {
      this.#problem = new StoreProblem("slow");
      this.#onProgress();
    }, patience);
    try {
      await step();
      this.#problem = undefined;
    } finally {
      clearTimeout(timer);
    }
    this.#onProgress();
  }

  #next(): (() => Promise<void>) | undefined {
    const { key, assessment, filed } = this.#confirmed;
    if (key === undefined) {
      return async () => {
        this.#confirm(await this.#store.add(assessment, filed), this.#waiting);
      };
    }
    if (this.#stale || this.#heard > assessment.updated) return () => this.#read(key);
    const [first] = this.#waiting;
    if (!first) return undefined;
    return async () => {
      const { change, moment, ...known } = first;
      const stored = await this.#store.change(key, change, { moment, sender: this.#sender, known });
      this.#confirm(stored, this.#waiting.slice(1));
    };
  }

  async #read(key: string): Promise<void> {
    this.#stale = false;
    this.#heard = "";
    try {
      this.#confirm(await readWhole(this.#store, key), this.#waiting);
    } catch (error) {
      this.#stale = true;
      throw error;
    }
  }

  /** Takes what the store keeps. What waits is applied anew only where that is another than it was applied to. */
  #confirm(stored: Stored, waiting: readonly WaitingChange[]): void {
    this.#confirmed = stored;
    let { assessment } = stored;
    this.#waiting = waiting.map((each) => {
      const { change, moment, before } = each;
      const applied =
        before === assessment ? each : { ...each, before: assessment, after: applyAt(assessment, change, moment) };
      assessment = applied.after;
      return applied;
    });
  }
}

/** @throws StoreProblem `gone` where there is no such record, `unreadable` where it cannot be read whole. */
export async function readWhole(store: Store, key: string): Promise<Stored> {
  const record = await store.get(key);
  if (!record) throw new StoreProblem("gone");
  if (!isReadable(record)) throw new StoreProblem("unreadable");
  return record;
}
