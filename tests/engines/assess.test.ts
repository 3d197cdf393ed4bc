import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixtureSite } from "../../scripts/fixture-site.ts";
import { serveSite } from "../../scripts/serve.ts";
import { engines } from "./engines.ts";
import type { OtherEngine } from "./other-engine.ts";

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

const one = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;
const question = "[data-item]:has(.answer-form)";
const text = (selector: string) => `${one(selector)}?.textContent ?? ''`;

for (const [name, start, lacks] of engines) {
  if (!start) console.warn(`Assessing was not tried in ${name}. Debian has it in ${lacks}.`);
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
    const press = async (selector: string) => {
      await until(`${one(selector)}?.checkVisibility()`);
      await engine.read(`${one(selector)}.click()`);
    };
    const write = async (selector: string, words: string) => {
      await until(`${one(selector)}?.checkVisibility()`);
      await engine.read(`${one(selector)}.focus()`);
      await engine.press(Array.from(words));
      await until(`${one(selector)}.value === ${JSON.stringify(words)}`);
    };
    const isSaved = () => until(`(${text("assessment-bar [data-part=status]")}).includes('Saved on this device')`);

    test("a checklist is found, answered, left, gone on with, read, taken as a file, and a colleague’s file opened", async () => {
      await engine.open(`${site}checklists/`);
      await press("[data-entry='CL-01'] th a");
      await press("[data-part=start]");
      await isSaved();
      await press(`${question} input[value=planned]`);
      await press(`${question} [data-part=add-note]`);
      await write(`${question} [data-part=note] textarea`, "Zebra note");
      await press(`${question} [data-part=add-proof]`);
      await write(`${question} [data-part=proof] textarea`, "Minutes of May");
      await press(`${question} [data-part=add-action]`);
      await write(`${question} .answer-action textarea`, "Ask the board");
      await engine.read("document.activeElement.blur()");
      await isSaved();
      const address = String(await engine.read("location.href")).replace(/#.*/, "");

      await engine.open(site);
      await engine.open(address);
      await press("[data-part=continue]");
      await isSaved();
      await until(`${one(`${question} input[value=planned]`)}.checked`);
      await until(`${one(`${question} [data-part=note] textarea`)}.value === 'Zebra note'`);
      await until(`${one(`${question} [data-part=proof] textarea`)}.value === 'Minutes of May'`);

      await engine.read("location.hash = '#results'");
      await until(`(${text("#results [data-part=figure-answered]")}).trim().startsWith('1')`);
      await until(`(${text("#results [data-part=next-actions]")}).includes('Ask the board')`);

      // What a browser saves is its own affair; what the page hands to it can be read.
      await engine.read(`(() => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (file) => {
          void file.text().then((taken) => { window.taken = taken; });
          return make(file);
        };
      })()`);
      await press("assessment-files [data-part=panel-button]");
      await press("assessment-files [data-part=download]");
      await until("window.taken?.includes('Zebra note')");
      await engine.read(`(() => {
        const copy = { ...JSON.parse(window.taken), id: crypto.randomUUID(), round: "Round 2" };
        for (const answer of Object.values(copy.answers)) answer.note = "From a colleague";
        const chosen = new DataTransfer();
        chosen.items.add(new File([JSON.stringify(copy)], "copy.assessment.json"));
        const input = ${one("assessment-files [data-part=files-input]")};
        input.files = chosen.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
      })()`);
      await until(`${one(`${question} [data-part=note] textarea`)}.value === 'From a colleague'`);
      await until(`document.title.includes('Round 2')`);
    }, 120_000);
  });
}
