import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { scriptsOf } from "../../scripts/bench/scripts-of.ts";
import { builtPages, dist } from "../fixtures/built-site.ts";

const bytes = (content: string | Buffer) => brotliCompressSync(content).length;
const entryPages = builtPages.filter(({ html }) => /data-page="(principle|case-study|insight)"/.test(html));
const style = (html: string) => /href="[^"]*(\/_astro\/[^"]+\.css)"/.exec(html)?.[1] ?? "";
const first = entryPages
  .map(({ html }) => bytes(html) + bytes(readFileSync(join(dist, style(html)))))
  .sort((a, b) => a - b);

test("an entry page is drawn from one TCP window at the median, 18 KB for 95 of 100, and 21 KB at the largest", () => {
  expect(first.length).toBeGreaterThan(20);
  expect(first[Math.floor(first.length / 2)]).toBeLessThanOrEqual(14_000);
  expect(first[Math.ceil(first.length * 0.95) - 1]).toBeLessThanOrEqual(18_000);
  expect(first.at(-1)).toBeLessThanOrEqual(21_000);
});

test("the page of the evidence is drawn from 30 KB, every result included", () => {
  const { html = "" } = builtPages.find(({ path }) => path === "/evidence/") ?? {};
  expect(bytes(html)).toBeGreaterThan(5_000);
  expect(bytes(html) + bytes(readFileSync(join(dist, style(html))))).toBeLessThanOrEqual(30_000);
});

test("a source is drawn from 60 KB, every unit included", () => {
  const sources = builtPages.filter(({ html }) => html.includes('data-page="source"'));
  expect(sources.length).toBeGreaterThan(3);
  const sizes = sources.map(({ html }) => bytes(html) + bytes(readFileSync(join(dist, style(html)))));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(60_000);
});

test("no stylesheet of an entry is over 7 KB, none of a session over 8 KB, and none of a form over 13 KB", () => {
  const sizes = readdirSync(join(dist, "_astro"))
    .filter((file) => file.endsWith(".css"))
    .map((file) => [file, bytes(readFileSync(join(dist, "_astro", file)))] as const);
  const bars = { checklist: 13_000, assessments: 12_000, session: 8_000 };
  const barOf = (file: string) => Object.entries(bars).find(([page]) => file.startsWith(`${page}.`))?.[1] ?? 7_000;
  const over = sizes.filter(([file, size]) => size > barOf(file));
  expect(over).toEqual([]);
});

test.each([
  ["an entry", /data-page="(principle|case-study|insight)"/, [], 5_000],
  ["a note beside a mark", /data-page="(principle|case-study|insight)"/, ["citation-note"], 1_500],
  ["the evidence", /data-page="evidence"/, ["evidence-plot"], 5_000],
  ["the table of case studies", /data-page="collection"[\s\S]*<case-table/, ["case-table"], 2_000],
  ["the comparison", /data-page="compare"/, ["compare-entries"], 3_000],
  ["a citation", /data-page="cite"/, ["copy-text"], 1_000],
  ["a source", /data-page="source"/, ["source-units"], 2_500],
  ["a session", /data-page="session"/, ["session-page"], 5_000],
  ["a session being built", /data-page="build"/, ["build-session"], 14_000],
  ["a session that is kept", /data-page="build"/, ["build-session", "kept-pack", "pack-changes"], 22_000],
  ["the library", /data-page="library"/, ["library-search"], 12_000],
  ["a checklist for a reader", /data-page="checklist"/, ["load-assessment"], 3_000],
  ["a checklist to answer", /data-page="checklist"/, ["load-assessment", "whole-assessment"], 36_000],
  ["a vote", /data-page="vote"/, ["answer-ballot"], 3_000],
  [
    "the list of assessments",
    /data-page="assessments"/,
    ["saved-assessments", "device-storage", "kept-on-device"],
    36_000,
  ],
])("the scripts of %s weigh no more than they may", (_, page, parts, most) => {
  const pages = builtPages.filter(({ html }) => page.test(html));
  expect(pages).not.toEqual([]);
  for (const { html, path } of pages) {
    const shared = parts.length > 0 ? scriptsOf(dist, html) : new Set<string>();
    const own = [...scriptsOf(dist, html, parts)].filter((file) => !shared.has(file));
    const sizes = own.map((file) => bytes(readFileSync(join(dist, file))));
    expect(
      sizes.reduce((sum, size) => sum + size, 0),
      path,
    ).toBeLessThan(most);
  }
});

test("workbooks are read and written with 60 KB, apart, and no page loads either by itself", () => {
  const files = readdirSync(join(dist, "_astro")).filter((file) => /^(?:read|write)-worker\./.test(file));
  expect(files).toHaveLength(2);
  const sizes = files.map((file) => bytes(readFileSync(join(dist, "_astro", file))));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(40_000);
  expect(builtPages.filter(({ html }) => files.some((file) => html.includes(file)))).toEqual([]);
});

test("Word files are written with 130 KB at most, and no page loads that by itself", () => {
  const files = readdirSync(join(dist, "_astro")).filter((file) => file.startsWith("write-board-paper."));
  expect(files).toHaveLength(1);
  const [file = ""] = files;
  expect(bytes(readFileSync(join(dist, "_astro", file)))).toBeLessThanOrEqual(130_000);
  expect(builtPages.filter(({ html }) => html.includes(file))).toEqual([]);
});
