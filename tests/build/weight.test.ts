import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { builtPages, dist } from "../fixtures/built-site.ts";

const bytes = (content: string | Buffer) => brotliCompressSync(content).length;
const entryPages = builtPages.filter(({ html }) => /data-page="(principle|case-study|insight)"/.test(html));
const style = (html: string) => /href="[^"]*(\/_astro\/[^"]+\.css)"/.exec(html)?.[1] ?? "";
const first = entryPages
  .map(({ html }) => bytes(html) + bytes(readFileSync(join(dist, style(html)))))
  .sort((a, b) => a - b);

test("an entry page is drawn from one TCP window at the median, and 18 KB at the largest", () => {
  expect(first.length).toBeGreaterThan(20);
  expect(first[Math.floor(first.length / 2)]).toBeLessThanOrEqual(14_000);
  expect(first.at(-1)).toBeLessThanOrEqual(18_000);
});

test("no stylesheet of an entry is over 7 KB, and none of a form over 10 KB", () => {
  const sizes = readdirSync(join(dist, "_astro"))
    .filter((file) => file.endsWith(".css"))
    .map((file) => [file, bytes(readFileSync(join(dist, "_astro", file)))] as const);
  const over = sizes.filter(([file, size]) => size > (/^(checklist|assessments)\./.test(file) ? 10_000 : 7_000));
  expect(over).toEqual([]);
});

/** A script with all that it imports at once. */
function scriptsOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(dist, "_astro", file), "utf8");
  for (const match of text.matchAll(/(?:from|import)\s*"\.\/([\w.@-]+\.js)"/g)) scriptsOf(match[1] ?? "", seen);
  return seen;
}

test.each([
  ["an entry", /data-page="(principle|case-study|insight)"/, 5_000],
  ["the library", /data-page="library"/, 12_000],
  ["a checklist", /data-page="checklist"/, 30_000],
  ["the list of assessments", /data-page="assessments"/, 30_000],
])("the scripts of %s weigh no more than they may", (_, page, most) => {
  const pages = builtPages.filter(({ html }) => page.test(html));
  expect(pages).not.toEqual([]);
  for (const { html, path } of pages) {
    const files = [...html.matchAll(/<script type="module" src="[^"]*\/_astro\/([^"]+)"/g)].map(
      (match) => match[1] ?? "",
    );
    const all = new Set(files.flatMap((file) => [...scriptsOf(file)]));
    expect(
      [...all].reduce((sum, file) => sum + bytes(readFileSync(join(dist, "_astro", file))), 0),
      path,
    ).toBeLessThan(most);
  }
});
