import { type DBSchema, type IDBPDatabase, wrap } from "idb";
import type { StoredRecord } from "./record.ts";
import { StoreProblem } from "./storage-problem.ts";

export const databaseName = "equity-evidence-library";
export const databaseVersion = 1;
export const recordsName = "assessments";

/** How long a person may be left without knowing, in milliseconds; under a second, with time to render the words. */
export const patience = 700;

export interface Schema extends DBSchema {
  [recordsName]: { key: string; value: StoredRecord };
}

export type Database = IDBPDatabase<Schema>;

/** Waits for a promise no longer than our patience, then rejects with the problem. */
export async function inTime<T>(promise: Promise<T>, problem: StoreProblem): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(problem);
    }, patience);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

const nobody = () => undefined;

/** One connection to a database of ours, opened when first needed, and again after the browser or another tab closed it. */
export class Connection {
  readonly #databases: () => Promise<IDBFactory>;
  readonly #version: number;
  readonly #onClosed: (problem: StoreProblem) => void;
  readonly #onLate: () => void;
  #opening: Promise<Database> | undefined;

  /**
   * @param databases where the database lies
   * @param onClosed told when the connection is closed by others
   * @param onLate told when an opening that was given up as blocked succeeded after all
   */
  constructor(
    databases: () => Promise<IDBFactory>,
    version: number,
    onClosed: (problem: StoreProblem) => void = nobody,
    onLate: () => void = nobody,
  ) {
    this.#databases = databases;
    this.#version = version;
    this.#onClosed = onClosed;
    this.#onLate = onLate;
  }

  /** @throws StoreProblem `blocked` where opening hangs, else what the browser's error says. */
  async open(): Promise<Database> {
    const opening = (this.#opening ??= this.#request());
    opening.catch(() => {
      if (this.#opening === opening) this.#opening = undefined;
    });
    const blocked = new StoreProblem("blocked");
    try {
      return await inTime(opening, blocked);
    } catch (error) {
      // The request stays: it may yet succeed, and a second one would only wait behind it.
      if (error === blocked) void opening.then(this.#onLate, () => undefined);
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

  async #request(attempts = 5): Promise<Database> {
    try {
      const request = (await this.#databases()).open(databaseName, this.#version);
      request.addEventListener("upgradeneeded", ({ oldVersion }) => {
        if (oldVersion < 1) request.result.createObjectStore(recordsName, { keyPath: "key" });
      });
      const database = (await wrap(request)) as unknown as Database;
      // Another tab wants to upgrade or delete the database: an old page must not stand in its way.
      database.addEventListener("versionchange", ({ newVersion }) => {
        this.#closed(newVersion === null ? "closed" : "newer");
      });
      database.addEventListener("close", () => {
        this.#closed("closed");
      });
      return database;
    } catch (error) {
      // While the browser clears storage it aborts whatever opens.
      if (error instanceof DOMException && error.name === "AbortError" && attempts > 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        return this.#request(attempts - 1);
      }
      // Without IndexedDB there is no DOMException; some private windows refuse with InvalidStateError.
      const isDenied = !(error instanceof DOMException) || error.name === "InvalidStateError";
      throw isDenied ? new StoreProblem("denied", undefined, error) : StoreProblem.from(error);
    }
  }

  #closed(kind: "closed" | "newer"): void {
    this.close();
    this.#onClosed(new StoreProblem(kind));
  }
}
