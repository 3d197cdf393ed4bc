import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { scriptsOf } from "./scripts-of.ts";

/**
 * Measures the bytes of a page without a cache, compressed by brotli at its best quality: the markup, what blocks the
 * first paint, and all that the page loads by itself (images, scripts and their imports). Reads the built site.
 */
const dir = process.argv[2] ?? "dist";
const sizes = new Map<string, number>();

function weigh(path: string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(join(dir, path))).length;
  sizes.set(path, size);
  return size;
}

const attribute = (html: string, pattern: RegExp) => [
  ...new Set([...html.matchAll(pattern)].map((match) => match[1] ?? "")),
];

interface Weight {
  readonly page: string;
  readonly path: string;
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly all: number;
  readonly blocking: number;
}

function weighPage(file: string): Weight {
  const html = readFileSync(join(dir, file), "utf8");
  const page = /data-page="([^"]+)"/.exec(html)?.[1] ?? "?";
  const local = (path: string) => path.replace(/^.*?\/(?=_astro\/|icon)/, "");
  const styles = attribute(html, /<link rel="stylesheet" href="([^"]+)"/g).map(local);
  const sum = (paths: Iterable<string>) => [...paths].reduce((total, path) => total + weigh(path), 0);
  const own = { html: weigh(file), css: sum(styles), js: sum(scriptsOf(dir, html)) };
  return { page, path: file, ...own, all: own.html + own.css + own.js + weigh("icon.svg"), blocking: styles.length };
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const groups = Map.groupBy(globSync("**/*.html", { cwd: dir }).map(weighPage), ({ page }) => page);
const rows = [...groups].sort().map(([page, weights]) => {
  const first = weights.map(({ html, css }) => html + css);
  const largest = weights.reduce((a, b) => (b.html + b.css > a.html + a.css ? b : a));
  return {
    page,
    pages: weights.length,
    "html median": median(weights.map(({ html }) => html)),
    css: Math.max(...weights.map(({ css }) => css)),
    "html+css median": median(first),
    "html+css largest": largest.html + largest.css,
    js: Math.max(...weights.map(({ js }) => js)),
    "all largest": Math.max(...weights.map(({ all }) => all)),
    "blocking requests": Math.max(...weights.map(({ blocking }) => blocking)),
    largest: largest.path.replace("/index.html", ""),
  };
});
console.table(rows);
