import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { accented } from "../../src/library/value-chart.ts";
import { builtLibrary } from "../fixtures/built-library.ts";
import { builtPages, dist, readBuilt } from "../fixtures/built-site.ts";

type Finding = (typeof builtLibrary.entries)[number]["findings"][number];

const findings = new Map(builtLibrary.entries.flatMap((entry) => entry.findings).map((each) => [each.id, each]));
const findingOf = (id: string): Finding => {
  const found = findings.get(id);
  if (!found) throw new Error(`${id} is drawn, and is in no entry.`);
  return found;
};

/** The fields of an SVG element that say where it lies; an absent one is 0. */
const numbers = (markup: string, ...names: readonly string[]) =>
  names.map((name) => Number(new RegExp(`\\s${name}="([\\d.-]+)"`).exec(markup)?.[1] ?? 0));

/** Every figure of a page, with where each bar, each zero line and each line between two times lies. */
const figures = builtPages.flatMap(({ path, html }) =>
  [...html.matchAll(/<figure[^>]*data-finding="([^"]+)"[^>]*>(.*?)<\/figure>/gs)].map(([, id = "", inside = ""]) => ({
    path,
    id,
    inside,
    bars: (inside.match(/<rect class="bars__fill[^>]*>/g) ?? []).map((rect) => numbers(rect, "x", "width")),
    accents: (inside.match(/<rect class="bars__fill[^>]*>/g) ?? []).map((rect) => rect.includes("--accent")),
    zeros: (inside.match(/<line class="bars__zero[^>]*>/g) ?? []).map((line) => numbers(line, "x1")),
  })),
);
const charts = figures.filter(({ bars }) => bars.length > 0);

/** Start and length of each bar in hundredths of the width, reckoned here from the exported numbers alone. */
function reckon({ values }: Finding): number[][] {
  const all = values.map(({ number }) => number ?? NaN);
  const isSigned = values.some(({ number, text }) => (number ?? 0) < 0 || /^\s*[+−-]/.test(text));
  const shares = values.every(({ text }) => text.includes("%"));
  const right = Math.max(...all, 0, !isSigned && shares ? 100 : 0);
  const width = right - Math.min(...all, 0);
  const left = Math.min(...all, 0);
  return all.map((number) => [((Math.min(number, 0) - left) / width) * 100, (Math.abs(number) / width) * 100]);
}

test("the pages draw charts, and some of them hold a negative number", () => {
  // Each is drawn once, on the page that it lives on.
  expect(charts.length).toBeGreaterThan(15);
  expect(charts.some(({ id }) => findingOf(id).values.some(({ number }) => (number ?? 0) < 0))).toBe(true);
});

test("every bar has the place and the length of its number", () => {
  const wrong = charts.flatMap(({ path, id, bars }) => {
    const due = reckon(findingOf(id));
    const fits =
      due.length === bars.length && due.flat().every((each, i) => Math.abs(each - (bars.flat()[i] ?? NaN)) < 0.11);
    return fits ? [] : [`${path} ${id}: ${JSON.stringify(bars)}, not ${JSON.stringify(due)}`];
  });
  expect(wrong).toEqual([]);
});

test("every number is drawn on its own side of zero", () => {
  const wrong = charts.flatMap(({ path, id, bars, zeros }) => {
    const drawn = findingOf(id).values;
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
  expect(charts.filter(({ id }) => findingOf(id).contrast === "none").map(({ path, id }) => `${path} ${id}`)).toEqual(
    [],
  );
});

test("only a result has a large number", () => {
  const large = figures.filter(({ inside }) => inside.includes("finding__number"));
  expect(large.length).toBeGreaterThan(20);
  expect(large.filter(({ id }) => findingOf(id).role !== "result").map(({ path, id }) => `${path} ${id}`)).toEqual([]);
});

/** Which bars the fields single out, reckoned here: groups that the gap is about, else the latest time, else none. */
function singledOut({ gapAbout, contrast, values }: Finding): boolean[] | undefined {
  if (gapAbout.length > 0) return values.map(({ group }) => gapAbout.includes(group ?? ""));
  const periods = values.map(({ period }) => period ?? "");
  if (contrast !== "over-time" || new Set(periods).size < 2) return undefined;
  const years = periods.map((period) => Math.max(0, ...(period.match(/\b\d{4}\b/g) ?? []).map(Number)));
  if (!years.includes(0)) return years.map((year) => year === Math.max(...years));
  return periods.map((period) => /^(after|later)\b/i.test(period));
}

test("the accent colour marks the group that the gap is about, or the latest time, and nothing by its place", () => {
  const uneven = charts.filter(({ accents }) => accents.includes(true) && accents.includes(false));
  expect(uneven.some(({ id }) => findingOf(id).gapAbout.length > 0)).toBe(true);
  expect(uneven.some(({ id }) => findingOf(id).gapAbout.length === 0)).toBe(true);
  const wrong = charts.filter(({ id, accents }) => {
    const due = singledOut(findingOf(id)) ?? accents.map(() => true);
    return JSON.stringify(due) !== JSON.stringify(accents);
  });
  expect(wrong.map(({ path, id, accents }) => `${path} ${id}: ${JSON.stringify(accents)}`)).toEqual([]);
});

test("whatever order the values of any finding stand in, the same ones have the accent colour", () => {
  for (const { id, values, contrast, gapAbout } of findings.values()) {
    const turned = accented({ values: values.toReversed(), contrast, gapAbout });
    expect([id, new Set(turned)]).toEqual([id, new Set(accented({ values, contrast, gapAbout }))]);
  }
});

test("no style colours a bar by its place", () => {
  const styles = globSync("_astro/*.css", { cwd: dist }).map((file) => readBuilt(file));
  expect(styles.some((style) => style.includes(".bars__fill--accent"))).toBe(true);
  const byPlace = styles.flatMap((style) => style.match(/[^{}]*(?:-child|-of-type)[^{}]*\{[^}]*\}/g) ?? []);
  expect(byPlace.filter((rule) => rule.includes("bars") || rule.includes("time-lines"))).toEqual([]);
  const numbered = styles.flatMap((style) => style.match(/[^{}]*time-lines__line--\d[^{}]*\{[^}]*\}/g) ?? []);
  expect(numbered.filter((rule) => /(?:fill|stroke|color):/.test(rule))).toEqual([]);
});
