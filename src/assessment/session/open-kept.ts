import { applyToValue } from "../storage/change-stored.ts";
import type { Kept } from "../storage/kept-kind.ts";
import { assertReadableSize } from "../storage/record-codec.ts";
import { type Confirmed, SaveQueue } from "../storage/save-queue.ts";
import { stampNow } from "../storage/stamp-now.ts";
import type { Store } from "../storage/store.ts";
import type { StoreProblem } from "../storage/storage-problem.ts";

export interface SaveStatus {
  /** `saved` only when nothing waits here and the last transaction completed. */
  readonly state: "saved" | "saving" | "unsaved";
  /** Why saving fails, in words for the person (`message`). Beside `saved`, only later saving is at risk. */
  readonly problem: StoreProblem | undefined;
}

/**
 * The one kept thing that a page shows. A change is shown at once, then saved, one at a time and in order. A change
 * that could not be saved stays here. It is tried again on the next change, on `retry()` and when the page is seen
 * again. Emits `change` when the value changes, and `status` when its status does.
 */
export class OpenKept<T extends Kept, C> extends EventTarget {
  readonly #store: Store<T, C>;
  readonly #queue: SaveQueue<T, C>;
  readonly #unsubscribe: () => void;
  #shown: T;
  #lastStatus = "";

  constructor(store: Store<T, C>, confirmed: Confirmed<T>) {
    super();
    this.#store = store;
    this.#shown = confirmed.value;
    this.#queue = new SaveQueue(store, confirmed, () => {
      this.#emitChange();
      this.#emitStatus();
    });
    this.#unsubscribe = store.subscribe((event) => {
      this.#queue.onStoreEvent(event);
    });
    // The stored value may have changed before we listened.
    void (confirmed.key === undefined ? this.#queue.work() : this.#queue.refresh());
  }

  /** As the person sees it, unsaved changes included. */
  get value(): T {
    return this.#shown;
  }

  /**
   * The last confirmed state. Mark its value's `updated` as exported, so that changes that still wait count as not
   * exported.
   */
  get confirmedState(): Confirmed<T> {
    return this.#queue.confirmed;
  }

  get status(): SaveStatus {
    const isLasting = !this.#store.problem;
    const problem = this.#store.problem ?? this.#queue.problem;
    const isLost = problem?.kind === "gone" || problem?.kind === "unreadable";
    const isSaved = isLasting && !isLost && this.#queue.isEmpty && this.#queue.confirmed.key !== undefined;
    return { state: isSaved ? "saved" : problem ? "unsaved" : "saving", problem };
  }

  /**
   * Applies a change at once and saves it as soon as possible.
   * @throws StoreProblem `invalid`, and changes nothing, if the result could not be read again: a text that is too
   * long, a day that does not exist, a value that would be too large
   */
  change(change: C): void {
    const context = stampNow();
    const before = this.#queue.value;
    const after = applyToValue(this.#store.kind, before, change, context);
    if (after === before) return;
    assertReadableSize(this.#store.kind, after);
    this.#queue.push(change, context, after);
    this.#emitChange();
  }

  /**
   * Tries again to save waiting changes and reads the changes of other tabs. Resolves when this is done or has failed
   * again.
   */
  retry(): Promise<void> {
    return this.#queue.refresh();
  }

  /** Keeps the value shown under a new key, after its record is gone or cannot be read. */
  saveAsNew(): Promise<void> {
    return this.#queue.saveAsNew();
  }

  /** Stops listening. Waiting changes are still saved. */
  close(): void {
    this.#unsubscribe();
  }

  #emitChange(): void {
    const { value } = this.#queue;
    const isAnother = value !== this.#shown;
    this.#shown = value;
    if (isAnother) this.dispatchEvent(new Event("change"));
  }

  #emitStatus(): void {
    const { state, problem } = this.status;
    const status = `${state} ${problem?.kind ?? ""} ${this.#queue.confirmed.lastExportedAt ?? ""}`;
    if (status === this.#lastStatus) return;
    this.#lastStatus = status;
    this.dispatchEvent(new Event("status"));
  }
}
