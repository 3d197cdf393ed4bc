import { type IDBPDatabase, wrap } from "idb";
import { keyPath, type KeptNames } from "./kept-names.ts";
import { StoreProblem } from "./storage-problem.ts";
import { withTimeout } from "./timing.ts";

/** A browser that is clearing storage aborts openings, so opening is tried again after a pause. */
const OPEN_ATTEMPTS = 5;
const RETRY_DELAY_MS = 100;

export interface ConnectionOptions {
  /** Returns the factory of the databases. */
  readonly databases: () => Promise<IDBFactory>;
  /** If false, a database is neither created nor upgraded. */
  readonly mayWrite?: boolean;
  /** Called when the browser or another tab has closed the connection. */
  readonly onClosed?: (problem: StoreProblem) => void;
  /** Called when an opening succeeds after it was given up as blocked. */
  readonly onLate?: () => void;
}

/** One connection to a database. Opens when first needed, and again after the browser or another tab has closed it. */
export class Connection {
  readonly objectStore: string;
  readonly #names: KeptNames;
  readonly #options: ConnectionOptions;
  #opening: Promise<IDBPDatabase> | undefined;

  constructor(names: KeptNames, options: ConnectionOptions) {
    this.objectStore = names.objectStore;
    this.#names = names;
    this.#options = options;
  }

  /** @throws StoreProblem `blocked` if opening hangs, otherwise the kind of the browser's error */
  async open(): Promise<IDBPDatabase> {
    const opening = (this.#opening ??= this.#request(OPEN_ATTEMPTS));
    opening.catch(() => {
      if (this.#opening === opening) this.#opening = undefined;
    });
    const blocked = new StoreProblem("blocked");
    try {
      return await withTimeout(opening, blocked);
    } catch (error) {
      // The request is kept, because it may still succeed. A second one would only wait behind it.
      if (error === blocked) void opening.then(this.#options.onLate, () => undefined);
      throw error;
    }
  }

  close(): void {
    const opening = this.#opening;
    this.#opening = undefined;
    void opening?.then(
      (database) => {
        database.close();
      },
      () => undefined,
    );
  }

  async #request(attempts: number): Promise<IDBPDatabase> {
    const { database: name, version, objectStore } = this.#names;
    try {
      const request = (await this.#options.databases()).open(name, version);
      request.addEventListener("upgradeneeded", ({ oldVersion }) => {
        if (this.#options.mayWrite === false) request.transaction?.abort();
        else if (oldVersion < 1) request.result.createObjectStore(objectStore, { keyPath });
      });
      const database = await wrap(request);
      if (!database) throw new StoreProblem("unknown");
      // Another tab wants to upgrade or delete the database. An open connection would block it.
      database.addEventListener("versionchange", ({ newVersion }) => {
        this.#closed(newVersion === null ? "closed" : "newer");
      });
      database.addEventListener("close", () => {
        this.#closed("closed");
      });
      return database;
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError" && attempts > 1) {
        await new Promise((resolve) => setTimeout(resolve, RETRY_DELAY_MS));
        return this.#request(attempts - 1);
      }
      if (error instanceof StoreProblem) throw error;
      // Without IndexedDB there is no DOMException; some private windows refuse with InvalidStateError.
      const isDenied = !(error instanceof DOMException) || error.name === "InvalidStateError";
      throw isDenied ? new StoreProblem("denied", undefined, error) : StoreProblem.from(error);
    }
  }

  #closed(kind: "closed" | "newer"): void {
    this.close();
    this.#options.onClosed?.(new StoreProblem(kind));
  }
}
