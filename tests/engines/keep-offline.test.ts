import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { fixtureSite } from "../../scripts/fixture-site.ts";
import { serveSite } from "../../scripts/serve.ts";
import { engines } from "./engines.ts";

for (const [name, start, lacks] of engines) {
  if (!start) console.warn(`Keeping the library was not tried in ${name}. Debian has it in ${lacks}.`);
  describe.skipIf(!start)(`in ${name}`, () => {
    test("a kept library is read and searched when its host is gone", async () => {
      if (!start) return;
      const host = serveSite(fixtureSite.folder, fixtureSite.base).listen(0);
      await once(host, "listening");
      const site = `http://localhost:${String((host.address() as AddressInfo).port)}${fixtureSite.base}`;
      const engine = await start();
      const until = (claim: string) =>
        expect.poll(() => engine.read(`Boolean(${claim})`), { timeout: 60_000, message: claim }).toBe(true);
      try {
        await engine.open(`${site}offline/`);
        await until("document.querySelector('offline-copy [data-part=keep]')?.checkVisibility()");
        await engine.read("document.querySelector('offline-copy [data-part=keep]').click()");
        await until("document.querySelector('offline-copy [data-part=state]').textContent.startsWith('Kept whole')");
        host.closeAllConnections();
        host.close();
        await engine.open(`${site}library/?q=lantern`);
        await until("document.body.textContent.includes('You are reading the copy kept on this device')");
        await until("document.querySelector('[data-results]').dataset.state === 'ready'");
        expect(await engine.read("Number(document.querySelector('[data-results]').dataset.total)")).toBeGreaterThan(0);
      } finally {
        await engine.close();
        host.close();
      }
    }, 180_000);
  });
}
