import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fixtureSite } from "../../scripts/fixture-site.ts";
import { serveSite } from "../../scripts/serve.ts";
import { firefox } from "./engines.ts";
import { firefoxWith, type Firefox } from "./firefox.ts";

/** How often Firefox is killed after it has said that an edit is saved. */
const KILLS = 20;

const profile = mkdtempSync(join(tmpdir(), "killed-firefox-"));
let server: Server;
let checklist = "";

beforeAll(async () => {
  server = serveSite(fixtureSite.folder, fixtureSite.base).listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  checklist = `http://localhost:${String(port)}${fixtureSite.base}checklists/does-the-shelf-serve-all/`;
});

afterAll(() => {
  server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

const box = "document.querySelector('[data-item]:has(.answer-form) [data-part=note] textarea')";
const button = (part: string) => `document.querySelector('[data-part=${part}]')`;
const status = "document.querySelector('assessment-bar [data-part=status]')?.textContent ?? ''";

const until = (browser: Firefox, claim: string) =>
  expect.poll(() => browser.read(`Boolean(${claim})`), { timeout: 30_000, message: claim }).toBe(true);

async function press(browser: Firefox, part: string): Promise<void> {
  await until(browser, `${button(part)}?.checkVisibility()`);
  await browser.read(`${button(part)}.click()`);
}

/** Opens what the profile keeps, or begins, and gives the note of the first question. */
async function open(browser: Firefox, isFirst: boolean): Promise<unknown> {
  await browser.open(checklist);
  await press(browser, isFirst ? "start" : "continue");
  await until(browser, `(${status}).includes('Saved on this device')`);
  if (isFirst) await press(browser, "add-note");
  await until(browser, `${box}?.checkVisibility()`);
  return browser.read(`${box}.value`);
}

test.skipIf(!firefox)(
  `Firefox, killed ${String(KILLS)} times once an edit is said to be saved, loses none`,
  async () => {
    let confirmed = "";
    for (let kill = 0; kill <= KILLS; kill += 1) {
      const browser = await firefoxWith(firefox ?? "", profile);
      try {
        expect(await open(browser, kill === 0)).toBe(confirmed);
        await browser.read(`${box}.focus()`);
        await browser.press(["x"]);
        confirmed = `${confirmed}x`;
        await until(browser, `${box}.value === '${confirmed}'`);
        // What is being typed is saved after a moment; then the words may stand.
        await browser.read(`${box}.blur()`);
        await until(browser, `(${status}).includes('Saved on this device')`);
      } finally {
        await browser.kill();
      }
    }
  },
  600_000,
);
