import type { Assessment, HeadField } from "../model/assessment.ts";
import { duplicate } from "../model/begin.ts";
import { byLastChange } from "../model/last-changed.ts";
import type { Change } from "../model/change.ts";
import { deleteStorage, hasStoredData } from "../storage/device-storage.ts";
import { stampNow } from "../storage/stamp-now.ts";
import type { Store, StoreEvent } from "../storage/store.ts";
import { StoreProblem } from "../storage/storage-problem.ts";
import { assessmentKind } from "./assessment-kind.ts";
import { isReadable, type SavedAssessment, toSaved, type Unreadable } from "./saved-assessment.ts";
import { workspace } from "./workspace.ts";

/**
 * All assessments on this device, for the page that manages them. Listing creates no storage. Emits `change` when any
 * tab changes them. Methods reject with a StoreProblem.
 */
class SavedAssessments extends EventTarget {
  #store: Promise<Store<Assessment, Change>> | undefined;
  #listing: Promise<unknown> | undefined;
  #isEmptying = false;

  /** Everything that is kept. Unreadable records come first, then the others, last changed first. */
  list(): Promise<readonly (SavedAssessment | Unreadable)[]> {
    const listing = this.#list();
    // Two parts of a page may list at a time.
    this.#listing = Promise.allSettled([this.#listing, listing]);
    return listing;
  }

  /** Adds an assessment from a file. */
  async add(assessment: Assessment): Promise<void> {
    await (await this.#opened()).add(assessment, new Date().toISOString());
  }

  async change(key: string, field: HeadField, from: string, to: string): Promise<void> {
    await (await this.#opened()).change(key, { kind: "head", field, from, to });
  }

  /** Keeps a copy under a new id, and returns it. */
  async duplicate({ assessment }: SavedAssessment): Promise<Assessment> {
    const copy = duplicate(assessment, stampNow());
    await (await this.#opened()).add(copy, null);
    return copy;
  }

  /** Notes that the present state of a record has just been put into a file. */
  async markExported({ key, assessment }: SavedAssessment): Promise<void> {
    await (await this.#opened()).markExported(key, new Date().toISOString(), assessment.updated);
  }

  /** Deletes a record, then reads to confirm that it is gone. */
  async remove(key: string): Promise<void> {
    await (await this.#opened()).remove(key);
  }

  /**
   * Deletes all records and the storage itself, then confirms it.
   * @returns false if another tab has already made new, empty storage
   */
  async removeAll(): Promise<boolean> {
    const store = await this.#opened();
    this.#isEmptying = true;
    try {
      // One by one first, so that every tab that shows one learns that it is gone.
      for (const { key } of await store.list()) await store.remove(key);
      // Reading while the database is deleted would create it again.
      await this.#listing;
      await deleteStorage(assessmentKind.names);
    } finally {
      this.#isEmptying = false;
      this.dispatchEvent(new Event("change"));
    }
    if (!(await hasStoredData(assessmentKind.names))) return true;
    if ((await store.list()).length > 0) throw new StoreProblem("undeleted");
    return false;
  }

  /** Why nothing here outlasts the page. Undefined if it does, or if nothing is kept yet. */
  async problem(): Promise<StoreProblem | undefined> {
    return (await this.#store)?.problem;
  }

  async #list(): Promise<readonly (SavedAssessment | Unreadable)[]> {
    const store = await this.#store;
    if (this.#isEmptying || !(store?.problem ?? (await hasStoredData(assessmentKind.names)))) return [];
    const all = (await (await this.#opened()).list()).map(toSaved);
    const compare = byLastChange(new Date().toISOString());
    const readable = all.filter(isReadable).toSorted((a, b) => compare(a.assessment, b.assessment));
    return [...all.filter((record) => !isReadable(record)), ...readable];
  }

  async #opened(): Promise<Store<Assessment, Change>> {
    if (!this.#store) {
      this.#store = workspace.store;
      (await this.#store).subscribe(this.#tell);
    }
    return this.#store;
  }

  #tell = ({ kind }: StoreEvent): void => {
    if (!this.#isEmptying && kind !== "closed") this.dispatchEvent(new Event("change"));
  };
}

/** The instance that this page shares. */
export const savedAssessments = new SavedAssessments();
