import { IndexedDbStore } from "./indexed-db-store.ts";
import { MemoryStore } from "./memory-store.ts";
import type { Store } from "./store.ts";
import { StoreProblem } from "./storage-problem.ts";

/**
 * The store of this page: the browser's own, or memory where the browser keeps nothing at all, which then says so in
 * `problem`. Anything that may pass (no room, another tab in the way) stays with the browser's store, which tries again.
 */
export async function chooseStore(): Promise<Store> {
  const store = new IndexedDbStore();
  try {
    // There is no such key; whether the browser keeps anything is all that is asked.
    await store.get("");
  } catch (error) {
    const problem = StoreProblem.from(error);
    if (problem.kind !== "denied") return store;
    store.close();
    return new MemoryStore(problem);
  }
  return store;
}
