import type { StoreProblem } from "./storage-problem.ts";

/** How long a person may wait for storage before a message. Under a second, with time to render the message. */
export const ANSWER_WITHIN_MS = 700;

/** Waits for a promise for a limited time, then rejects with the problem. */
export async function withTimeout<T>(promise: Promise<T>, problem: StoreProblem): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(problem);
    }, ANSWER_WITHIN_MS);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
