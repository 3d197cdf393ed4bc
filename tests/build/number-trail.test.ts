import { z } from "astro/zod";
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { withMinusSign } from "../../src/model/minus-sign.ts";
import { builtLibrary } from "../fixtures/built-library.ts";
import { builtPages } from "../fixtures/built-site.ts";

const sourceSchema = z.object({
  outline: z.array(z.object({ id: z.string(), figures: z.array(z.string()).default([]) })),
});

/** What each unit states, read from the content without the library between. */
const stated = new Map(
  globSync("content/sources/*.yaml")
    .flatMap((file) => sourceSchema.parse(parse(readFileSync(file, "utf8"))).outline)
    .map(({ id, figures }) => [id, figures.map(withMinusSign)]),
);
const pages = new Map(builtPages.map(({ path, html }) => [path, html]));
const findings = new Map(builtLibrary.entries.flatMap((entry) => entry.findings).map((each) => [each.id, each]));

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&(#39|amp|quot);/g, (_, name) => ({ "#39": "'", amp: "&" })[String(name)] ?? '"');
const figuresIn = (html: string) =>
  [...html.matchAll(/<b data-figure>(.*?)<\/b>/g)].map(([, text = ""]) => textOf(text));

/** A unit on a page: from the element that carries its id to the next one. */
const unitsIn = (html: string) =>
  html.split(/(?=<(?:li|span|div)[^>]* data-unit=")/).flatMap((part) => {
    const id = /^<[^>]* data-unit="([^"]+)"/.exec(part)?.[1];
    return id === undefined ? [] : [{ id, html: part }];
  });

/** Each drawing of a finding on any page. */
const drawn = builtPages.flatMap(({ path, html }) =>
  [...html.matchAll(/<(figure|li)[^>]* data-finding="([^"]+)".*?<\/\1>/gs)].map(([inside, , id = ""]) => {
    return { path, id, inside };
  }),
);

/** The text of the place that an address names. */
function placeAt(address: string): string {
  const [path = "", fragment = ""] = address.split("#");
  const html = pages.get(path) ?? "";
  const start = html.indexOf(` id="${fragment}"`);
  return start < 0 ? "" : html.slice(html.lastIndexOf("<", start));
}

describe("from each number of a finding", () => {
  test("there are findings on their own pages and in the list of figures", () => {
    const inList = new Set(drawn.filter(({ path }) => path === "/figures/").map(({ id }) => id));
    expect([...findings.keys()].filter((id) => !inList.has(id))).toEqual([]);
    for (const folder of ["case-studies", "principles"])
      expect(
        drawn.some(({ path }) => path.startsWith(`/${folder}/`)),
        folder,
      ).toBe(true);
  });

  test("one step leads to each unit that states it, and there stand the figures of the unit", () => {
    const faults = drawn.flatMap(({ path, id, inside }) => {
      const { values = [], units = [] } = findings.get(id) ?? {};
      const lines = unitsIn(inside);
      return [...new Set([...values.map(({ unit }) => unit), ...units])].flatMap((unit) => {
        const line = lines.find((each) => each.id === unit)?.html ?? "";
        const address = /<a href="([^"]+#[^"]+)"/.exec(line)?.[1] ?? "";
        const there = unitsIn(placeAt(address))[0];
        const seen = [there?.id, there && figuresIn(there.html)];
        const due = [unit, stated.get(unit)];
        return JSON.stringify(seen) === JSON.stringify(due) ? [] : [`${path} ${id} ${unit}`];
      });
    });
    expect(drawn.length).toBeGreaterThan(findings.size);
    expect(faults).toEqual([]);
  });

  test("the line of a source gives the figures of this finding alone, and says where the passage states others", () => {
    const plain = (text: string) => withMinusSign(text).toLowerCase();
    const faults = drawn.flatMap(({ path, id, inside }) => {
      const finding = findings.get(id);
      if (!finding) return [`${path} ${id}`];
      const told = plain(JSON.stringify([finding.statement, finding.values]));
      return unitsIn(inside).flatMap(({ id: unit, html }) => {
        const [shown, all] = [figuresIn(html), stated.get(unit) ?? []];
        const own = finding.values.filter((value) => value.unit === unit).map(({ text }) => plain(text));
        const isToldHere = shown.every(
          (one) => told.includes(plain(one)) || own.some((text) => plain(one).includes(text)),
        );
        const hasOwn = all.length === 0 || own.length === 0 || shown.length > 0;
        const saysOthers = html.includes("other figures</a>") === shown.length < all.length;
        const isStated = shown.every((one) => all.includes(one));
        return isToldHere && hasOwn && saysOthers && isStated ? [] : [`${path} ${id} ${unit}`];
      });
    });
    expect(faults).toEqual([]);
  });
});

/** Every page that has a list of sources, with the lines of the list. */
const lists = builtPages.flatMap(({ path, html }) => {
  const [, inside] = /<ol class="citations__list">(.*?)<\/ol>/s.exec(html) ?? [];
  return inside === undefined ? [] : [{ path, html, lines: unitsIn(inside) }];
});

test("lists of sources stand in the order of the marks, and each line leads to its first mark", () => {
  expect(lists.length).toBeGreaterThan(100);
  for (const { path, html, lines } of lists) {
    const marks = [...html.matchAll(/<sup class="cite(?: cite--next)?"([^>]*)>\s*<a href="#source-(\d+)"/g)];
    const first = marks.filter(([, , n], i) => marks.findIndex((other) => other[2] === n) === i);
    const numbers = lines.map((_, i) => String(i + 1));
    expect(
      first.map(([, , n]) => n),
      path,
    ).toEqual(numbers);
    expect(
      marks.filter(([, id = ""]) => id.includes(" id=")).map(([, id = ""]) => /id="mark-(\d+)"/.exec(id)?.[1]),
      path,
    ).toEqual(numbers);
    expect(
      first.every(([, id = ""]) => id.includes(" id=")),
      path,
    ).toBe(true);
    expect(
      lines.map((line) => /href="#mark-(\d+)"/.exec(line.html)?.[1]),
      path,
    ).toEqual(numbers);
  }
});

test("each line of them names its unit, its place and its figures", () => {
  for (const { path, lines } of lists)
    for (const { id, html } of lines) {
      expect(figuresIn(html), `${path} ${id}`).toEqual(stated.get(id));
      expect(unitsIn(placeAt(/href="([^"]+#u-[^"]+)"/.exec(html)?.[1] ?? ""))[0]?.id, `${path} ${id}`).toBe(id);
    }
});

test("the outline of a source states the figures of every unit", () => {
  const outlines = builtPages
    .filter(({ path }) => /^\/sources\/[^/]+\/$/.test(path))
    .flatMap(({ html }) => unitsIn(html));
  expect(new Map(outlines.map(({ id, html }) => [id, figuresIn(html)]))).toEqual(stated);
});
