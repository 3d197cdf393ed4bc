import type { ChangeContext } from "../model/change-context.ts";
import type { Kept, KeptKind } from "./kept-kind.ts";
import type { ExportState } from "./kept-names.ts";
import type { StoreProblem } from "./storage-problem.ts";

/** A value as the browser keeps it. */
export interface Stored<T> extends ExportState {
  readonly key: string;
  readonly value: T;
}

/** A stored record that cannot be read whole. It is left unchanged until the person deletes it. */
export interface Unreadable {
  readonly key: string;
  /** The reason, for the person. */
  readonly problem: string;
  /** The remaining content of the record, for download. */
  readonly raw: string;
}

export const isStored = <T>(record: Stored<T> | Unreadable): record is Stored<T> => "value" in record;

export type StoreEvent =
  | {
      readonly kind: "added" | "changed" | "removed";
      readonly key: string;
      /** The value's own `updated`. Absent if something other than the value changed. */
      readonly updated?: string;
      /** The queue that made the change. It need not read it again. */
      readonly sender?: string;
    }
  /** Read again: messages from other tabs may have been missed, or storage works again. */
  | { readonly kind: "missed" }
  /** The connection was closed under this page; the next call tries to open it again. */
  | { readonly kind: "closed"; readonly problem: StoreProblem };

/** How a change is made. Every option may be left out. */
export interface ChangeOptions<T> {
  /** The time of the change and the id for what it may create. By default the present time and a random id. */
  readonly context?: ChangeContext;
  /** Sent with the change to every subscriber. */
  readonly sender?: string;
  /**
   * The result of the change to a value that this store returned. The change is not applied again to that same object.
   */
  readonly known?: { readonly before: T; readonly after: T };
}

/**
 * Keeps values of one kind. Every method that fails rejects with a `StoreProblem`, within a second. `add` and `change`
 * wait longer for the lock, because their work must not be given up. `remove` may take some seconds, because it deletes
 * every copy or reports that it did not.
 */
export interface Store<T extends Kept, C> {
  readonly kind: KeptKind<T, C>;
  /** Why nothing here outlasts the page. Absent if it does. */
  readonly problem?: StoreProblem;
  list(): Promise<readonly (Stored<T> | Unreadable)[]>;
  get(key: string): Promise<Stored<T> | Unreadable | undefined>;
  /** Keeps a value under a new key each time, because opening a file must never alter what is stored. */
  add(value: T, lastExportedAt: string | null): Promise<Stored<T>>;
  /**
   * Reads, applies one change and writes, in one transaction. Resolves only after it completed. Rejects as `gone` if
   * the key is missing and as `unreadable` if its record cannot be read. Returns the same object as long as the stored
   * value has not changed.
   */
  change(key: string, change: C, options?: ChangeOptions<T>): Promise<Stored<T>>;
  /** Notes that a file holds every change up to `throughUpdated`, which is the exported value's `updated`. */
  markExported(key: string, at: string, throughUpdated: string): Promise<void>;
  /** Deletes, then reads to confirm that the record is gone. */
  remove(key: string): Promise<void>;
  /** Calls back after changes in this tab and in every other one. Returns a function that ends this. */
  subscribe(listener: (event: StoreEvent) => void): () => void;
  close(): void;
}
