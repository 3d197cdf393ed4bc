import { StoreProblem } from "./storage-problem.ts";

/**
 * Runs work that no other tab of the site may run at the same time.
 * @param timeoutMs how long to wait for the lock
 * @throws StoreProblem `slow` if the lock does not come in time, or whatever the work throws
 */
export async function withLock<T>(
  name: string,
  work: () => Promise<T>,
  { timeoutMs = Infinity }: { readonly timeoutMs?: number } = {},
): Promise<T> {
  try {
    const options = timeoutMs === Infinity ? {} : { signal: AbortSignal.timeout(timeoutMs) };
    return await navigator.locks.request(name, options, work);
  } catch (error) {
    throw StoreProblem.from(error);
  }
}
