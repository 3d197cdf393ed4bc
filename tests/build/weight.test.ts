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

test("no stylesheet is over 7 KB, and all scripts of the site together are under 12 KB", () => {
  const sizes = (ending: string) =>
    readdirSync(join(dist, "_astro"))
      .filter((file) => file.endsWith(ending))
      .map((file) => bytes(readFileSync(join(dist, "_astro", file))));
  expect(Math.max(...sizes(".css"))).toBeLessThanOrEqual(7_000);
  expect(sizes(".js").reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(12_000);
});
