import { expect, test } from "vitest";
import { builtLibrary } from "../fixtures/built-library.ts";
import { builtPages } from "../fixtures/built-site.ts";

const values = new Map(
  builtLibrary.entries.flatMap(({ findings }) => findings).map((finding) => [finding.id, finding.values]),
);

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
      zeros: (inside.match(/<line class="bars__zero[^>]*>/g) ?? []).map((line) => numbers(line, "x1")),
    }))
    .filter(({ bars }) => bars.length > 0),
);

test("the pages draw charts, and some of them hold a negative number", () => {
  expect(charts.length).toBeGreaterThan(20);
  expect(charts.some(({ id }) => values.get(id)?.some(({ number }) => (number ?? 0) < 0))).toBe(true);
});

test("every number is drawn on its own side of zero", () => {
  const wrong = charts.flatMap(({ path, id, bars, zeros }) => {
    const drawn = values.get(id) ?? [];
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
  const compared = new Map(builtLibrary.entries.flatMap(({ findings }) => findings).map((f) => [f.id, f.contrast]));
  expect(charts.filter(({ id }) => compared.get(id) === "none").map(({ path, id }) => `${path} ${id}`)).toEqual([]);
});
