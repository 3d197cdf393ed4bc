import type { IDBPObjectStore } from "idb";
import type { Connection } from "./connection.ts";
import { StoreProblem } from "./storage-problem.ts";
import { ANSWER_WITHIN_MS } from "./timing.ts";

export type Mode = "readonly" | "readwrite";
export type Records<M extends Mode> = IDBPObjectStore<unknown, [string], string, M>;

/**
 * Runs work in one transaction and resolves after it completed. If the work throws, nothing is written.
 * @param work may await nothing but the records
 * @param timeoutMs after this time the transaction is aborted and fails as `slow`
 * @throws StoreProblem
 */
export async function transact<T, M extends Mode>(
  connection: Connection,
  mode: M,
  work: (records: Records<M>) => Promise<T>,
  { timeoutMs = ANSWER_WITHIN_MS }: { readonly timeoutMs?: number } = {},
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  const attempt = { isLate: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const transaction = await begin(connection, mode);
    const abort = () => {
      try {
        transaction.abort();
      } catch {
        // It has ended, or is being committed. `done` gives the outcome.
      }
    };
    const giveUp = () => {
      attempt.isLate = true;
      abort();
    };
    if (timeoutMs < Infinity) timer = setTimeout(giveUp, deadline - performance.now());
    const working = work(transaction.store);
    working.catch(abort);
    const [result] = await Promise.all([working, transaction.done]);
    return result;
  } catch (error) {
    throw attempt.isLate ? new StoreProblem("slow", undefined, error) : StoreProblem.from(error);
  } finally {
    clearTimeout(timer);
  }
}

async function begin<M extends Mode>(connection: Connection, mode: M) {
  const open = async () =>
    (await connection.open()).transaction(connection.objectStore, mode, { durability: "strict" });
  try {
    return await open();
  } catch (error) {
    if (error instanceof StoreProblem) throw error;
    // The connection was closed before the browser told us, so try once more on a new one.
    connection.close();
    return open();
  }
}
