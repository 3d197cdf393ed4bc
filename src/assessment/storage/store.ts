import type { Assessment } from "../model/assessment.ts";
import type { Change } from "../model/change.ts";
import type { Moment } from "../model/moment.ts";
import type { StoreProblem } from "./storage-problem.ts";

/** An assessment as the browser keeps it. */
export interface Stored {
  readonly key: string;
  readonly assessment: Assessment;
  /** How many changes since the person last had it in a file; never fewer than there were. */
  readonly unfiled: number;
  /** UTC time when it was last written to a file or opened from one. */
  readonly filed: string | null;
}

/** A kept record that cannot be read whole. It is left as it is until the person deletes it. */
export interface Unreadable {
  readonly key: string;
  /** What is wrong with it, for the person. */
  readonly problem: string;
  /** What is kept of it, to download. */
  readonly raw: string;
}

export const isReadable = (record: Stored | Unreadable): record is Stored => "assessment" in record;

export type StoreEvent =
  /** `updated` is the assessment's own; without it something beside the assessment changed. */
  | {
      readonly kind: "added" | "changed" | "removed";
      readonly key: string;
      readonly updated?: string;
      /** Whoever made the change, and so need not read it again. */
      readonly sender?: string;
    }
  /** Messages from other tabs may have been missed, or storage is there again: read again. */
  | { readonly kind: "missed" }
  /** The connection was closed under this page; the next call tries to open it again. */
  | { readonly kind: "closed"; readonly problem: StoreProblem };

/** How a change is made; all of it may be left out. */
export interface ChangeOptions {
  /** When the change was made and the id for what it may create; now and a random one unless given. */
  readonly moment?: Moment;
  /** Told with the change to every subscriber. */
  readonly sender?: string;
  /** What the change makes of an assessment that this store returned; saves applying it again to that same object. */
  readonly known?: { readonly before: Assessment; readonly after: Assessment };
}

/**
 * Where assessments are kept. Every method that fails rejects with a `StoreProblem`, within a second; but `add` and
 * `change` wait longer for their turn, since what they were given to write must not be given up, and `remove` may take
 * some seconds, since it deletes every copy or says that it did not.
 */
export interface Store {
  /** Why nothing here outlasts the page; absent where it does. */
  readonly problem?: StoreProblem;
  list(): Promise<readonly (Stored | Unreadable)[]>;
  get(key: string): Promise<Stored | Unreadable | undefined>;
  /** Keeps an assessment under a new key each time: opening a file never alters what is there. */
  add(assessment: Assessment, filed: string | null): Promise<Stored>;
  /**
   * Reads, applies one change and writes, in one transaction; resolves only after it completed.
   * Rejects as `gone` where the key is not there and as `unreadable` where its record cannot be read.
   * The assessment returned is the same object as long as what is kept has not changed.
   */
  change(key: string, change: Change, options?: ChangeOptions): Promise<Stored>;
  /** Notes that a file holds every change up to `throughUpdated`, which is the filed assessment's `updated`. */
  markFiled(key: string, at: string, throughUpdated: string): Promise<void>;
  /** Deletes, then reads back that it is gone. */
  remove(key: string): Promise<void>;
  /** Tells of changes made in this and in every other tab. Returns what ends it. */
  subscribe(listener: (event: StoreEvent) => void): () => void;
  close(): void;
}
