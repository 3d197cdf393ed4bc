import type { IDBPObjectStore } from "idb";
import { type Connection, patience, recordsName, type Schema } from "./connection.ts";
import { StoreProblem } from "./storage-problem.ts";

export type Mode = "readonly" | "readwrite";
export type Records<M extends Mode> = IDBPObjectStore<Schema, [typeof recordsName], typeof recordsName, M>;

/**
 * Runs work in one transaction and resolves after it completed. If the work throws, nothing of it is written.
 * @param work may wait for nothing but the records
 * @param patient waits for as long as it takes; otherwise the transaction is undone and given up as `slow`
 * @throws StoreProblem
 */
export async function transact<T, M extends Mode>(
  connection: Connection,
  mode: M,
  work: (records: Records<M>) => Promise<T>,
  patient = false,
): Promise<T> {
  const deadline = performance.now() + patience;
  const attempt = { late: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const transaction = await begin(connection, mode);
    const abort = () => {
      try {
        transaction.abort();
      } catch {
        // It has ended, or is being committed; `done` says which.
      }
    };
    const giveUp = () => {
      attempt.late = true;
      abort();
    };
    if (!patient) timer = setTimeout(giveUp, deadline - performance.now());
    const working = work(transaction.store);
    working.catch(abort);
    const [result] = await Promise.all([working, transaction.done]);
    return result;
  } catch (error) {
    throw attempt.late ? new StoreProblem("slow", undefined, error) : StoreProblem.from(error);
  } finally {
    clearTimeout(timer);
  }
}

async function begin<M extends Mode>(connection: Connection, mode: M) {
  const open = async () => (await connection.open()).transaction(recordsName, mode, { durability: "strict" });
  try {
    return await open();
  } catch (error) {
    if (error instanceof StoreProblem) throw error;
    // The connection was closed and the browser has not told yet: once more on a new one.
    connection.close();
    return open();
  }
}
