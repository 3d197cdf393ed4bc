import type { ChangeContext } from "../model/change-context.ts";
import type { Kept, KeptKind } from "./kept-kind.ts";
import type { ExportState } from "./kept-names.ts";
import type { StoreProblem } from "./storage-problem.ts";

/** A value as the browser keeps it. */
export interface Stored<T> extends ExportState {
  readonly key: string;
  readonly value: T;
}

/** A stored record that cannot be read whole. It is left as it is until the person deletes it. */
export interface Unreadable {
  readonly key: string;
  /** What is wrong with it, for the person. */
  readonly problem: string;
  /** What is kept of it, to download. */
  readonly raw: string;
}

export const isStored = <T>(record: Stored<T> | Unreadable): record is Stored<T> => "value" in record;

export type StoreEvent =
  | {
      readonly kind: "added" | "changed" | "removed";
      readonly key: string;
      /** The value's own; absent where something beside the value changed. */
      readonly updated?: string;
      /** Whoever made the change, and so need not read it again. */
      readonly sender?: string;
    }
  /** Messages from other tabs may have been missed, or storage is there again: read again. */
  | { readonly kind: "missed" }
  /** The connection was closed under this page; the next call tries to open it again. */
  | { readonly kind: "closed"; readonly problem: StoreProblem };

/** How a change is made; all of it may be left out. */
export interface ChangeOptions<T> {
  /** When the change was made and the id for what it may create; now and a random one unless given. */
  readonly context?: ChangeContext;
  /** Sent with the change to every subscriber. */
  readonly sender?: string;
  /** What the change makes of a value that this store returned. It is not applied again to that same object. */
  readonly known?: { readonly before: T; readonly after: T };
}

/**
 * Where values of one kind are kept. Every method that fails rejects with a `StoreProblem`, within a second. `add` and
 * `change` wait longer for their turn, since what they were given to write must not be given up. `remove` may take some
 * seconds, since it deletes every copy or says that it did not.
 */
export interface Store<T extends Kept, C> {
  readonly kind: KeptKind<T, C>;
  /** Why nothing here outlasts the page; absent where it does. */
  readonly problem?: StoreProblem;
  list(): Promise<readonly (Stored<T> | Unreadable)[]>;
  get(key: string): Promise<Stored<T> | Unreadable | undefined>;
  /** Keeps a value under a new key each time: opening a file never alters what is there. */
  add(value: T, lastExportedAt: string | null): Promise<Stored<T>>;
  /**
   * Reads, applies one change and writes, in one transaction; resolves only after it completed.
   * Rejects as `gone` where the key is not there and as `unreadable` where its record cannot be read.
   * The value returned is the same object as long as what is kept has not changed.
   */
  change(key: string, change: C, options?: ChangeOptions<T>): Promise<Stored<T>>;
  /** Notes that a file holds every change up to `throughUpdated`, which is the exported value's `updated`. */
  markExported(key: string, at: string, throughUpdated: string): Promise<void>;
  /** Deletes, then reads back that it is gone. */
  remove(key: string): Promise<void>;
  /** Calls back after changes made in this and in every other tab. Returns what ends it. */
  subscribe(listener: (event: StoreEvent) => void): () => void;
  close(): void;
}
