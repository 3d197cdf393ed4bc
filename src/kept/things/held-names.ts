import { bucketNames } from "../../assessment/storage/bucket.ts";
import type { HeldIn, HeldName } from "./held-name.ts";

/** What a browser does not have, or does not say, it holds nothing in as far as a page can know. */
async function asked(place: HeldIn, names: () => Promise<readonly (string | undefined)[]>): Promise<HeldName[]> {
  const found = await Promise.resolve()
    .then(names)
    .catch(() => []);
  return found.flatMap((name) => (name === undefined ? [] : [{ in: place, name }]));
}

// Asynchronous, so that reading a storage that throws rejects.
/* eslint-disable @typescript-eslint/require-await */
const keysOf = (storage: () => Storage) => async () => Object.keys(storage());
/* eslint-enable @typescript-eslint/require-await */

/** Every name that this browser holds for this host, whoever keeps it. Creates nothing. */
export async function heldNames(): Promise<readonly HeldName[]> {
  const all = await Promise.all([
    asked("IndexedDB", async () => (await indexedDB.databases()).map(({ name }) => name)),
    asked("Storage bucket", bucketNames),
    asked("Cache storage", () => caches.keys()),
    asked("Service worker", async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
    ),
    asked(
      "Session storage",
      keysOf(() => sessionStorage),
    ),
    asked(
      "Local storage",
      keysOf(() => localStorage),
    ),
  ]);
  return all.flat();
}
