import { copyNames } from "./copy-names.ts";
import { listPath, type OfflineList } from "./offline-list.ts";

/** A whole copy of the library in this browser. */
export interface KeptCopy {
  readonly name: string;
  /** UTC time at which it was fetched. */
  readonly keptAt: string;
  readonly list: OfflineList;
  readonly cache: Cache;
}

/** All caches of this library, whole or cut off, the oldest first. */
export async function cacheNames(base: string): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(copyNames(base))).sort();
}

/** The newest whole copy. Its list is put in last, so a copy without one was cut off and does not count. */
export async function keptCopy(base: string): Promise<KeptCopy | undefined> {
  for (const name of (await cacheNames(base)).reverse()) {
    const cache = await caches.open(name);
    const list = await cache.match(base + listPath);
    if (list)
      return { name, keptAt: name.slice(copyNames(base).length), list: (await list.json()) as OfflineList, cache };
  }
  return undefined;
}

/** Deletes every cache of this library but the named one. */
export async function deleteCaches(base: string, butFor?: string): Promise<void> {
  const names = await cacheNames(base);
  await Promise.all(names.filter((name) => name !== butFor).map((name) => caches.delete(name)));
}
