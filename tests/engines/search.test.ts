import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixtureSite } from "../../scripts/fixture-site.ts";
import { serveSite } from "../../scripts/serve.ts";
import { engines } from "./engines.ts";
import { key, type OtherEngine } from "./other-engine.ts";

let server: Server;
let site = "";

beforeAll(async () => {
  server = serveSite(fixtureSite.folder, fixtureSite.base).listen(0);
  await once(server, "listening");
  site = `http://localhost:${String((server.address() as AddressInfo).port)}${fixtureSite.base}`;
});

afterAll(() => {
  server.close();
});

const list = "document.querySelector('[data-results]')";
const total = `Number(${list}?.dataset.total)`;
const ids = `[...${list}.querySelectorAll('[data-entry]')].map((row) => row.dataset.entry)`;
const query = "new URLSearchParams(location.search).get('q')";
const box = "document.querySelector('input[type=search]')";

for (const [name, start, lacks] of engines) {
  if (!start) console.warn(`Search was not tried in ${name}. Debian has it in ${lacks}.`);
  describe.skipIf(!start)(`in ${name}`, () => {
    let engine: OtherEngine;

    beforeAll(async () => {
      if (start) engine = await start();
    }, 60_000);

    afterAll(async () => {
      await engine.close();
    });

    const until = (claim: string) =>
      expect.poll(() => engine.read(`Boolean(${claim})`), { timeout: 20_000, message: claim }).toBe(true);

    /** Waits until the search has answered the query of the page's address and drawn what it shows at once. */
    const answered = async (asked: string) => {
      await until(`${query} === ${JSON.stringify(asked)} && ${list}?.dataset.state === 'ready'`);
      await until(`${ids}.length >= Math.min(20, ${total})`);
    };

    test("a name is offered, can be seen and is searched for", async () => {
      await engine.open(site);
      await engine.read(`${box}.focus()`);
      await engine.press(Array.from("lant"));
      await until("document.querySelectorAll('[role=option]').length === 3");
      await engine.press([key.down]);
      const option = (at: number) => `getComputedStyle(document.querySelectorAll('[role=option]')[${String(at)}])`;
      await until(`${option(0)}.backgroundColor !== ${option(1)}.backgroundColor`);
      await engine.press([key.enter]);
      await answered("lantern keeper");
      expect(await engine.read(total)).toBeGreaterThan(0);
    });

    test("what is typed on the library page is found, and a slip is corrected", async () => {
      await engine.open(`${site}library/`);
      await engine.read(`${box}.focus()`);
      await engine.press([...Array.from("playgruond"), key.enter]);
      await answered("playgruond");
      await until("document.querySelector('[data-part=status]').textContent.includes('“playground”')");
      expect(await engine.read(total)).toBeGreaterThan(0);
      await engine.open(`${site}library/?q=zzqxv`);
      await answered("zzqxv");
      await until("document.querySelector('[data-part=status]').textContent.startsWith('No entries for “zzqxv”')");
    });

    test("a filter narrows, and Back takes it away", async () => {
      await engine.open(`${site}library/?q=lantern`);
      await answered("lantern");
      const all = await engine.read(ids);
      const before = await engine.read(total);
      const filter = "document.querySelector('input[name=type][value=principle]')";
      await engine.read(`${filter}.closest('details')?.setAttribute('open', '')`);
      await engine.read(`${filter}.focus()`);
      // A key, because WebKit's Back passes over a step that no person took.
      await engine.press([" "]);
      await until(`location.search.includes('type=principle') && ${total} < ${String(before)}`);
      expect(await engine.read(total)).toBeGreaterThan(0);
      await engine.back();
      await until(`!location.search.includes('type=') && ${total} === ${String(before)}`);
      await expect.poll(() => engine.read(ids)).toEqual(all);
    });

    test("Back from an entry returns to the results", async () => {
      await engine.open(`${site}library/?q=lantern`);
      await answered("lantern");
      const shown = await engine.read(ids);
      await engine.read(`${list}.querySelector('[data-part=title]').click()`);
      await until("!location.pathname.endsWith('/library/') && document.readyState === 'complete'");
      await engine.back();
      await answered("lantern");
      await expect.poll(() => engine.read(ids)).toEqual(shown);
    });
  });
}
