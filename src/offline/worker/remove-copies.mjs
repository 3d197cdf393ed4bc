/* global copyNames */
/**
 * The switch that ends all kept copies: published in place of the other service worker, it deletes them wherever the
 * library was kept, takes itself away and lets open pages come from the network.
 */
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(remove()));

async function remove() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(copyNames)).map((name) => caches.delete(name)));
  await self.registration.unregister();
  for (const client of await self.clients.matchAll()) client.navigate(client.url);
}
