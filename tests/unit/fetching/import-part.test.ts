import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { importPart } from "../../../src/fetching/import-part.ts";

const script = (text: string) => new Response(text, { headers: { "content-type": "text/javascript" } });
const page = () => new Response("<title>Sign in</title>", { headers: { "content-type": "text/html" } });

/** What the site sends for each name, and how each was asked for. */
let sent: Record<string, () => Response>;
let asked: string[];
let place = 0;
let folder: string;
const load = vi.fn(() => Promise.resolve("here"));

beforeEach(() => {
  place += 1;
  folder = `https://site.example/${String(place)}/`;
  asked = [];
  load.mockClear();
  vi.stubGlobal("fetch", (address: string, { cache }: RequestInit) => {
    const name = address.slice(folder.length);
    asked.push(`${name} ${String(cache)}`);
    const send = sent[name];
    return send ? Promise.resolve(send()) : Promise.reject(new TypeError("cut off"));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const importView = () => importPart(load, `${folder}view.js`);

test("a script is imported once it and all that it imports are here, each asked for once", async () => {
  sent = {
    "view.js": () => script('import{a as b}from"./shared.js";import"./base.js";b()'),
    "shared.js": () => script('import{t as n}from"./base.js";export{n as a}'),
    // Two files that import each other are no reason to wait for ever.
    "base.js": () => script('import{a}from"./shared.js";export const t=a;import(`./later.js`)'),
  };
  expect(await importView()).toBe("here");
  expect(asked.sort()).toEqual(["base.js default", "shared.js default", "view.js default"]);
  await importView();
  expect(asked).toHaveLength(3);
});

test.each([
  ["is cut off", {}, "connection"],
  ["is not there", { "shared.js": () => new Response("", { status: 404 }) }, "site"],
  ["is a page", { "shared.js": page }, "site"],
])(
  "where a file that it needs %s, nothing is imported, and another call asks past the cache",
  async (_, lost, reason) => {
    sent = { "view.js": () => script('import"./shared.js"'), ...lost };
    await expect(importView()).rejects.toMatchObject({ reason });
    expect(load).not.toHaveBeenCalled();
    sent["shared.js"] = () => script("");
    expect(await importView()).toBe("here");
    expect(asked).toEqual(["view.js default", "shared.js default", "shared.js reload"]);
  },
);

test("a fault of the script is told as it is", async () => {
  sent = { "view.js": () => script("") };
  load.mockRejectedValueOnce(new TypeError("no such part"));
  await expect(importView()).rejects.toThrow("no such part");
});
