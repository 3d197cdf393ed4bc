/* global copyNames */
/**
 * The service worker of a device on which somebody chose to keep the library. It answers from the newest whole copy, so
 * that everything on the screen is of one day, and from the network where there is none. A request that asks for
 * no cache always goes to the network.
 */
const { pathname: base } = new URL(self.registration.scope);

/** The newest cache that has its list, which is put in last. */
async function newestCopy() {
  const names = await caches.keys();
  for (const name of names
    .filter((name) => name.startsWith(copyNames))
    .sort()
    .reverse()) {
    const cache = await caches.open(name);
    if (await cache.match(`${base}offline/list.json`)) return { cache, keptAt: new Date(name.slice(copyNames.length)) };
  }
  return undefined;
}

/** A page says which copy it is from, in its markup, so that nothing moves after it is shown. */
async function withAge(response, keptAt) {
  if (!(response.headers.get("content-type") ?? "").includes("html")) return response;
  const day = keptAt.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  const note = `<p class="wrap small soft screen-only">You are reading the copy kept on this device on ${day}. <a href="${base}offline/">Update or remove it</a></p>`;
  const html = await response.text();
  return new Response(
    html.replace("</header>", () => `</header>${note}`),
    { headers: response.headers },
  );
}

async function answer(request) {
  const copy = await newestCopy();
  const kept = await copy?.cache.match(request, { ignoreSearch: true, ignoreVary: true });
  if (kept) return request.mode === "navigate" ? withAge(kept, copy.keptAt) : kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (!copy || request.mode !== "navigate") throw error;
    return Response.redirect(`${base}offline/#not-in-the-copy`);
  }
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { method, cache, url } = event.request;
  if (method !== "GET" || cache === "no-store" || new URL(url).origin !== location.origin) return;
  event.respondWith(answer(event.request));
});
