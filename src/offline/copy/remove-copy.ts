import { cacheNames, deleteCaches } from "./kept-copy.ts";

/** The worker of this library. One under a longer or shorter path of the host is another library’s. */
async function ownWorker(base: string): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(base);
  return found?.scope === new URL(base, location.href).href ? found : undefined;
}

/**
 * Removes every copy of the library, whole or cut off, and the script that answers from it.
 * @returns whether nothing of it is left
 */
export async function removeCopy(base: string): Promise<boolean> {
  await deleteCaches(base);
  await (await ownWorker(base))?.unregister();
  return (await cacheNames(base)).length === 0;
}
