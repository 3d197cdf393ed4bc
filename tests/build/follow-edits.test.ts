import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { builtPages } from "../fixtures/built-site.ts";

/** Starting a server takes longer than all else here, so these run in the long run alone. */
const isLong = process.env["LONG"] !== undefined;
const path = "case-studies/a-reward-for-returns";
let dir: string;
let server: ChildProcess | undefined;
let site: string;

/** Starts the development server on the copied content; the address is the one that it names. */
async function startServer(): Promise<void> {
  const astro = join("node_modules", "astro", "bin", "astro.mjs");
  const started = spawn(process.execPath, [astro, "dev", "--port", "4391"], {
    // Astro serves no pages where VITEST tells it of a test.
    env: {
      ...process.env,
      CONTENT_DIR: dir,
      NO_COLOR: "1",
      VITEST: undefined,
      NODE_ENV: undefined,
      SITE_URL: undefined,
    },
  });
  server = started;
  let said = "";
  started.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  started.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  await expect.poll(() => said, { timeout: 60_000, interval: 100 }).toMatch(/Local\s+http/);
  site = /Local\s+(http:\/\/[^/\s]+)/.exec(said)?.[1] ?? "";
}

async function get(address: string) {
  const response = await fetch(`${site}/${address}`);
  return { status: response.status, text: await response.text() };
}

/** Rewrites the text of one case study. */
function edit(change: (text: string) => string): void {
  const file = join(dir, `${path}.mdx`);
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

const page = () => get(`${path}/`);
const soon = { timeout: 20_000, interval: 200 };

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "content-"));
  cpSync("tests/fixtures/content", dir, { recursive: true });
});

afterEach(async () => {
  if (server?.kill()) await once(server, "exit");
  server = undefined;
  rmSync(dir, { recursive: true, force: true });
});

test("no built page knows of problems of the content", () => {
  expect(builtPages.filter(({ html }) => html.includes("data-content-problems"))).toEqual([]);
});

test.runIf(isLong)("pages and search follow an edit, and stay as they were while a file has a fault", async () => {
  await startServer();
  const known = async (word: string) => (await get("pagefind/vocabulary/words-m.json")).text.includes(word);
  expect(await known("marmaladium")).toBe(false);
  edit((text) => text.replace(/^title: .*$/m, "title: A reward of marmaladium"));
  await expect.poll(async () => (await page()).text, soon).toMatch(/<h1[^>]*>\s*A reward of marmaladium/);
  await expect.poll(() => known("marmaladium"), soon).toBe(true);

  edit((text) => text.replace("offered a reward.", 'offered <Term id="GT-999">a treacle.'));
  await expect.poll(async () => (await page()).text, soon).toMatch(/a-reward-for-returns\.mdx:\d+ {2}A bare/);
  const held = await page();
  expect(held.status).toBe(200);
  expect(held.text).toContain("offered a reward.");
  expect(await known("marmaladium")).toBe(true);
  rmSync(join(dir, `${path}.mdx`));
  await expect.poll(async () => (await get("")).text, soon).toContain("CS-03 was published at");
  expect((await page()).status).toBe(200);

  cpSync(join("tests/fixtures/content", `${path}.mdx`), join(dir, `${path}.mdx`));
  edit((text) => text.replace("offered a reward.", "offered a treacle."));
  await expect.poll(async () => (await page()).text, soon).toContain("offered a treacle.");
  await expect.poll(async () => (await page()).text, soon).not.toContain("data-content-problems");
});

test.runIf(isLong)(
  "a fault at the start is listed on a page, which gives way to the library when it is mended",
  async () => {
    edit((text) => text.replace("offered a reward.", "offered < a reward."));
    await startServer();
    const first = await page();
    expect(first.status).toBe(200);
    expect(first.text).toMatch(/a-reward-for-returns\.mdx:\d+ {2}A bare/);
    edit((text) => text.replace("offered < a reward.", "offered a reward."));
    await expect.poll(async () => (await page()).text, soon).toMatch(/<h1[\s>]/);
    await setTimeout(500);
    expect((await page()).text).not.toContain("data-content-problems");
  },
);
