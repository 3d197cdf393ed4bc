import type { Assessment } from "../model/assessment.ts";
import type { Change } from "../model/change.ts";
import { applyAt, presentMoment } from "../storage/apply-at.ts";
import { demandRoom } from "../storage/record.ts";
import { type Confirmed, readWhole, SaveQueue } from "../storage/save-queue.ts";
import type { Store } from "../storage/store.ts";
import type { StoreProblem } from "../storage/storage-problem.ts";

export interface SaveStatus {
  /** `saved` only when nothing waits here and the last transaction completed. */
  readonly state: "saved" | "saving" | "unsaved";
  /** What stands in the way, in words for the person (`message`); beside `saved` it puts only later saving at risk. */
  readonly problem: StoreProblem | undefined;
}

/**
 * The one assessment that a page shows: at once in memory, then in the store, one change at a time and in order. What
 * could not be saved stays here and is tried again on the next change, on `retry()` and when the page is seen again.
 * Emits `change` when the assessment is another, and `status` when its status is.
 */
export class OpenAssessment extends EventTarget {
  readonly #store: Store;
  readonly #queue: SaveQueue;
  readonly #unsubscribe: () => void;
  #assessment: Assessment;
  #told = "";

  private constructor(store: Store, confirmed: Confirmed) {
    super();
    this.#store = store;
    this.#assessment = confirmed.assessment;
    this.#queue = new SaveQueue(store, confirmed, () => {
      this.#show();
      this.#tell();
    });
    this.#unsubscribe = store.subscribe((event) => {
      this.#queue.hear(event);
    });
  }

  /** Opens what the store keeps under a key. @throws StoreProblem, `gone` or `unreadable` among them. */
  static async open(store: Store, key: string): Promise<OpenAssessment> {
    const opened = new OpenAssessment(store, await readWhole(store, key));
    // It may have changed before we listened.
    void opened.#queue.refresh();
    return opened;
  }

  /** Opens a new assessment, which is shown and can be changed at once, and adds it to the store. */
  static begin(store: Store, assessment: Assessment, filed: string | null = null): OpenAssessment {
    const opened = new OpenAssessment(store, { assessment, unfiled: 0, filed });
    void opened.#queue.work();
    return opened;
  }

  /** As the person sees it, unsaved changes included. */
  get assessment(): Assessment {
    return this.#assessment;
  }

  /** As the store last confirmed it. Its `assessment.updated` is what to give `markFiled`: what waits here then counts. */
  get confirmed(): Confirmed {
    return this.#queue.confirmed;
  }

  get status(): SaveStatus {
    const lasting = !this.#store.problem;
    const problem = this.#store.problem ?? this.#queue.problem;
    const lost = problem?.kind === "gone" || problem?.kind === "unreadable";
    const saved = lasting && !lost && this.#queue.isEmpty && this.#queue.confirmed.key !== undefined;
    return { state: saved ? "saved" : problem ? "unsaved" : "saving", problem };
  }

  /**
   * Applies a change at once and saves it as soon as may be.
   * @throws StoreProblem `unfit`, and changes nothing, where the result could not be read again: a text that is too
   * long, a day that does not exist, an assessment that would be too large.
   */
  change(change: Change): void {
    const moment = presentMoment();
    const before = this.#queue.assessment;
    const after = applyAt(before, change, moment);
    if (after === before) return;
    demandRoom(after);
    this.#queue.push(change, moment, after);
    this.#show();
  }

  /** Tries again what could not be saved and reads what other tabs changed. Resolves when it is done, or failed again. */
  retry(): Promise<void> {
    return this.#queue.refresh();
  }

  /** Keeps what is shown under a new key, after what was kept is gone or cannot be read. */
  saveAnew(): Promise<void> {
    return this.#queue.addAnew();
  }

  /** Stops listening. What waits is still saved. */
  close(): void {
    this.#unsubscribe();
  }

  #show(): void {
    const { assessment } = this.#queue;
    const isAnother = assessment !== this.#assessment;
    this.#assessment = assessment;
    if (isAnother) this.dispatchEvent(new Event("change"));
  }

  #tell(): void {
    const { state, problem } = this.status;
    const told = `${state} ${problem?.kind ?? ""} ${this.confirmed.filed ?? ""}`;
    if (told === this.#told) return;
    this.#told = told;
    this.dispatchEvent(new Event("status"));
  }
}
