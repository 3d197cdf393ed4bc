import { deleteBucket, hasBucket, openBucket } from "./bucket.ts";
import { Connection } from "./connection.ts";
import type { Kept, KeptKind } from "./kept-kind.ts";
import type { KeptNames, StoredRecord } from "./kept-names.ts";
import { withLock } from "./lock.ts";
import { RawRecords } from "./raw-records.ts";
import type { ChangeOptions, Store, Stored, StoreEvent, Unreadable } from "./store.ts";
import { StoreProblem } from "./storage-problem.ts";
import type { TabChannel } from "./tab-channel.ts";
import { ANSWER_WITHIN_MS, withTimeout } from "./timing.ts";

/** The mirrored database: its store, and the records below that store. */
export interface Primary<T extends Kept, C> {
  readonly store: Store<T, C>;
  readonly connection: Connection;
  readonly channel: TabChannel;
  readonly names: KeptNames;
}

/**
 * A store that copies every record to a storage bucket, the mirror. If Chromium is killed during a write, it may delete
 * a whole database (https://github.com/google/leveldb/issues/1287). The databases of a bucket are in other files. Other
 * browsers keep IndexedDB in SQLite and have no buckets. Waiting for the mirror is limited, and late work on it goes
 * on. If the mirror fails, the primary store works without it.
 */
export class MirroredStore<T extends Kept, C> implements Store<T, C> {
  readonly kind: KeptKind<T, C>;
  readonly #primary: Store<T, C>;
  readonly #primaryConnection: Connection;
  readonly #mirrorConnection: Connection;
  readonly #primaryRecords: RawRecords;
  readonly #mirrorRecords: RawRecords;
  readonly #names: KeptNames;
  readonly #onRestored: () => void;
  #reconciling: Promise<void> | undefined;

  constructor({ store, connection, channel, names }: Primary<T, C>) {
    this.kind = store.kind;
    this.#primary = store;
    this.#names = names;
    this.#onRestored = () => {
      channel.broadcast({ kind: "missed" });
    };
    this.#primaryConnection = connection;
    this.#mirrorConnection = new Connection(names, {
      databases: () => openBucket(names.bucket),
      onLate: () => {
        this.#reconciling = undefined;
        this.#onRestored();
      },
    });
    this.#primaryRecords = new RawRecords(connection);
    this.#mirrorRecords = new RawRecords(this.#mirrorConnection);
  }

  async list(): Promise<readonly (Stored<T> | Unreadable)[]> {
    await this.#reconcile();
    return this.#primary.list();
  }

  async get(key: string): Promise<Stored<T> | Unreadable | undefined> {
    await this.#reconcile();
    return this.#primary.get(key);
  }

  async add(value: T, lastExportedAt: string | null): Promise<Stored<T>> {
    await this.#reconcile();
    const stored = await this.#primary.add(value, lastExportedAt);
    await this.#mirror(stored.key);
    return stored;
  }

  async change(key: string, change: C, options?: ChangeOptions<T>): Promise<Stored<T>> {
    await this.#reconcile();
    const stored = await this.#primary.change(key, change, options);
    await this.#mirror(key);
    return stored;
  }

  async markExported(key: string, at: string, throughUpdated: string): Promise<void> {
    await this.#reconcile();
    await this.#primary.markExported(key, at, throughUpdated);
    await this.#mirror(key);
  }

  /** Deletes the mirror's record first. A record that is left only in the primary store is still shown. */
  async remove(key: string): Promise<void> {
    await this.#reconcile();
    const remove = async () => {
      try {
        await this.#mirrorRecords.delete(key);
      } catch {
        // A missing mirror is better than one that restores a deleted record. The next page makes a new one.
        await deleteBucket(this.#names.bucket);
      }
      if ((await hasBucket(this.#names.bucket)) && (await this.#mirrorRecords.has(key))) {
        throw new StoreProblem("undeleted");
      }
      await this.#primary.remove(key);
    };
    await withLock(this.#names.lock, remove, { timeoutMs: ANSWER_WITHIN_MS });
  }

  subscribe(listener: (event: StoreEvent) => void): () => void {
    return this.#primary.subscribe(listener);
  }

  close(): void {
    this.#primary.close();
    this.#mirrorConnection.close();
  }

  /** Copies a record of the primary store to the mirror. */
  async #mirror(key: string): Promise<void> {
    const copy = async () => {
      const record = await this.#primaryRecords.get(key);
      if (record) await this.#mirrorRecords.put(record);
    };
    await bestEffort(withLock(this.#names.lock, copy));
  }

  /**
   * Makes both stores equal, once. A record missing from the primary store was lost, because deleting removes it from
   * both. It is restored from the mirror.
   * @throws StoreProblem if the primary store cannot be opened
   */
  #reconcile(): Promise<void> {
    const reconciling = (this.#reconciling ??= this.#openAndReconcile());
    reconciling.catch(this.#reconcileAgain);
    return reconciling;
  }

  readonly #reconcileAgain = (): void => {
    this.#reconciling = undefined;
  };

  async #openAndReconcile(): Promise<void> {
    await this.#primaryConnection.open();
    const copying = withLock(this.#names.lock, () => this.#copyBothWays());
    copying.catch(this.#reconcileAgain);
    await bestEffort(copying);
  }

  async #copyBothWays(): Promise<void> {
    const [primary, mirror] = await Promise.all([this.#primaryRecords.all(), this.#mirrorRecords.all()]);
    const isThere = (record: StoredRecord | undefined) => record !== undefined;
    const lost = [...mirror.values()].filter(isThere).filter(({ key }) => !primary.get(key));
    await Promise.all(lost.map((record) => this.#primaryRecords.put(record)));
    const stale = [...primary.values()].filter(isThere).filter((record) => !isSame(record, mirror.get(record.key)));
    await Promise.all(stale.map((record) => this.#mirrorRecords.put(record)));
    if (lost.length > 0) this.#onRestored();
  }
}

function isSame(one: StoredRecord, other: StoredRecord | undefined): boolean {
  if (!other) return false;
  return one.text === other.text && one.unfiled === other.unfiled && one.filed === other.filed;
}

/** Waits for work for a limited time and then lets it continue in the background. */
const bestEffort = (work: Promise<unknown>) => withTimeout(work, new StoreProblem("slow")).catch(() => undefined);
