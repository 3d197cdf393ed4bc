import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { builtLibrary } from "../fixtures/built-library.ts";
import { builtPages, dist, readBuilt } from "../fixtures/built-site.ts";

const findings = new Map(builtLibrary.entries.flatMap(({ findings }) => findings).map((each) => [each.id, each]));
const valuesOf = (id: string) => findings.get(id)?.values ?? [];

/** The fields of an SVG element that say where it lies; an absent one is 0. */
const numbers = (markup: string, ...names: readonly string[]) =>
  names.map((name) => Number(new RegExp(`\\s${name}="([\\d.-]+)"`).exec(markup)?.[1] ?? 0));

/** Every figure of a page that draws bars, with where each bar and the zero line lie. */
const charts = builtPages.flatMap(({ path, html }) =>
  [...html.matchAll(/<figure[^>]*data-finding="([^"]+)"[^>]*>(.*?)<\/figure>/gs)]
    .map(([, id = "", inside = ""]) => ({
      path,
      id,
      bars: (inside.match(/<rect class="bars__fill[^>]*>/g) ?? []).map((rect) => numbers(rect, "x", "width")),
      accents: (inside.match(/<rect class="bars__fill[^>]*>/g) ?? []).map((rect) => rect.includes("--accent")),
      zeros: (inside.match(/<line class="bars__zero[^>]*>/g) ?? []).map((line) => numbers(line, "x1")),
    }))
    .filter(({ bars }) => bars.length > 0),
);

test("the pages draw charts, and some of them hold a negative number", () => {
  expect(charts.length).toBeGreaterThan(20);
  expect(charts.some(({ id }) => valuesOf(id).some(({ number }) => (number ?? 0) < 0))).toBe(true);
});

test("every number is drawn on its own side of zero", () => {
  const wrong = charts.flatMap(({ path, id, bars, zeros }) => {
    const drawn = valuesOf(id);
    return drawn.flatMap(({ number, text }, place) => {
      const [x = NaN, width = NaN] = bars[place] ?? [];
      const [zero = 0] = zeros[place] ?? [];
      const right = number !== null && (number < 0 ? x + width <= zero + 0.1 && x < zero : x >= zero - 0.1);
      const line = zeros.length > 0 || !/^[+−-]/.test(text);
      return right && line && bars.length === drawn.length ? [] : [`${path} ${id}: ${text}`];
    });
  });
  expect(wrong).toEqual([]);
});

test("nothing is drawn that no comparison joins", () => {
  const alone = charts.filter(({ id }) => findings.get(id)?.contrast === "none");
  expect(alone.map(({ path, id }) => `${path} ${id}`)).toEqual([]);
});

test("the accent colour marks a later time, and never one group of several", () => {
  const uneven = charts.filter(({ accents }) => accents.includes(true) && accents.includes(false));
  expect(uneven.length).toBeGreaterThan(0);
  const wrong = uneven.filter(({ id, accents }) => {
    const years = valuesOf(id).map(({ period }) => Math.max(0, ...(period?.match(/\b\d{4}\b/g) ?? []).map(Number)));
    const marked = years.filter((_, place) => accents[place]);
    const others = years.filter((_, place) => !accents[place]);
    return findings.get(id)?.contrast !== "over-time" || Math.min(...marked) <= Math.max(...others);
  });
  expect(wrong.map(({ path, id }) => `${path} ${id}`)).toEqual([]);
});

test("no style colours a bar by its place", () => {
  const styles = globSync("_astro/*.css", { cwd: dist }).map((file) => readBuilt(file));
  expect(styles.some((style) => style.includes(".bars__fill--accent"))).toBe(true);
  const byPlace = styles.flatMap((style) => style.match(/[^{}]*(?:-child|-of-type)[^{}]*\{[^}]*\}/g) ?? []);
  expect(byPlace.filter((rule) => rule.includes("bars"))).toEqual([]);
});
