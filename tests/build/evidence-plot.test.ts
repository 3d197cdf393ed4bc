import { expect, test } from "vitest";
import { builtPages } from "../fixtures/built-site.ts";
import { expectedBars } from "../fixtures/expected-harvest.ts";

const html = builtPages.find(({ path }) => path === "/evidence/")?.html ?? "";

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
const part = (name: string) =>
  (new RegExp(`data-part="${name}"[^>]*>([^<]*)<`).exec(html)?.[1] ?? "").replace(/\s+/g, " ").trim();

/** The cells of the table, each with its runs and their bars as the markup says. */
const cells = [...html.matchAll(/<tr data-row="([^"]+)"(.*?)<\/tr>/gs)].flatMap(([, row = "", inside = ""]) =>
  [...inside.matchAll(/<td([^>]*)>(.*?)<\/td>/gs)].map(([, tag = "", cell = ""]) => ({
    row,
    column: attribute(tag, "data-column"),
    count: Number(attribute(tag, "data-count")),
    written: /data-part="count"[^>]*>([^<]*)</.exec(cell)?.[1] ?? "",
    runs: [...cell.matchAll(/<li([^>]*)>(.*?)<\/li>/gs)].map(([, run = "", bars = ""]) => ({
      programme: attribute(run, "data-programme"),
      kind: attribute(run, "data-kind"),
      length: Number(attribute(run, "data-bars")),
      bars: (bars.match(/<a [^>]*data-finding[^>]*>/g) ?? []).map((bar) => ({
        id: attribute(bar, "data-finding"),
        href: attribute(bar, "href"),
        height: attribute(bar, "data-height"),
        fill: attribute(bar, "data-fill"),
        basis: attribute(bar, "data-basis"),
        isElsewhere: /\sdata-elsewhere[\s>=]/.test(bar),
        told: attribute(bar, "data-told"),
        study: attribute(bar, "data-study"),
        design: attribute(bar, "data-design"),
        terms: attribute(bar, "data-terms").split(" ").filter(Boolean).toSorted(),
      })),
    })),
  })),
);

const drawn = cells.flatMap(({ row, column, runs }) =>
  runs.flatMap(({ programme, kind, bars }) => bars.map((bar) => ({ row, column, programme, kind, ...bar }))),
);
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const sum = (holds: (result: (typeof expectedBars)[number]) => boolean) => expectedBars.filter(holds).length;
const groups = (kind: string) => new Set(expectedBars.filter((r) => r.kind === kind).map((r) => r.programme)).size;

test("every result is one bar, in its cell, with its height, fill, programme, terms and address", () => {
  expect(expectedBars.length).toBeGreaterThan(80);
  expect(drawn.toSorted(byId)).toEqual(expectedBars.map(({ ofCase: _, ...bar }) => bar).toSorted(byId));
  expect(html.match(/data-finding="/g)).toHaveLength(expectedBars.length);
});

test("bars of one programme stand together, once in each cell", () => {
  expect(cells).toHaveLength(20);
  for (const { row, column, runs, count, written } of cells) {
    const place = `${row} ${column}`;
    expect(new Set(runs.map(({ programme }) => programme)).size, place).toBe(runs.length);
    expect(runs.map(({ length }) => length)).toEqual(runs.map(({ bars }) => bars.length));
    const own = sum((result) => result.row === row && result.column === column);
    expect([count, written], place).toEqual([own, own === 0 ? "none" : String(own)]);
  }
});

test("the heads of the columns count what is shown and what is said", () => {
  for (const column of ["widened", "between", "narrowed"]) {
    const all = sum((result) => result.column === column);
    const shown = sum((result) => result.column === column && result.basis === "shown");
    expect(part(`total-${column}`)).toBe(String(all));
    const own = (result: (typeof expectedBars)[number]) => result.column === column;
    const estimated = sum((result) => own(result) && result.basis === "shown" && result.design === "estimate");
    const elsewhere = sum((result) => own(result) && result.isElsewhere);
    const counts = [shown - estimated, estimated, all - shown].map((count, i) =>
      count > 0 ? `${String(count)} ${["shown", "estimated", "said"][i] ?? ""}` : "",
    );
    const words = [
      counts.filter(Boolean).join(", "),
      elsewhere > 0
        ? `${String(elsewhere)} ${elsewhere === 1 ? "compares" : "compare"} different people or places`
        : "",
    ];
    expect(part(`basis-${column}`)).toBe(words.filter(Boolean).join("; "));
    expect(html).toContain(`data-list="${column}"`);
  }
  expect(part("total-not-measured")).toBe(String(sum(({ column }) => column === "not-measured")));
  expect(part("of-results")).toBe(`of ${String(expectedBars.length)} results`);
});

test("every number of the paragraphs is what the data say", () => {
  const measured = sum(({ column }) => column !== "not-measured");
  const shown = sum(({ basis }) => basis === "shown");
  expect(part("title")).toBe(`What ${String(expectedBars.length)} results say about the gap`);
  expect(part("lede").match(/\d+/g)?.map(Number)).toEqual([
    expectedBars.length - measured,
    expectedBars.length,
    measured,
    ...["narrowed", "widened", "between"].map((column) => sum((result) => result.column === column)),
    shown,
    sum(({ basis, design }) => basis === "shown" && design === "estimate"),
    measured - shown,
    sum(({ isElsewhere }) => isElsewhere),
    measured,
  ]);
  const origin = part("origin");
  const said = (pattern: RegExp) => Number(pattern.exec(origin)?.[1] ?? "0");
  const ofDesign = (name: string) => sum(({ design }) => design === name);
  expect([
    said(/(\d+) programmes?/),
    said(/(\d+) stud(?:y|ies)\b/),
    said(/(\d+) statements? that names? no study/),
    said(/(\d+) (?:is|are) told in/),
    said(/(\d+) (?:is|are) controlled/),
    said(/(\d+) (?:is|are) randomised/),
    said(/(\d+) (?:is a review|are reviews)/),
    said(/(\d+) compares? earlier/),
    said(/(\d+) (?:is|are) told by those/),
    said(/(\d+) (?:is|are) told independently/),
    said(/for (\d+) the source does not say/),
    said(/For (\d+) the link/),
    said(/(\d+) cites? no study/),
  ]).toEqual([
    groups("programme"),
    groups("study"),
    groups("statement"),
    sum(({ kind }) => kind === "example"),
    ofDesign("controlled"),
    ofDesign("randomised"),
    ofDesign("review"),
    ofDesign("before-after"),
    sum(({ told }) => told === "deliverer"),
    sum(({ told }) => told === "independent"),
    sum(({ told }) => told === "not-stated"),
    sum(({ study }) => study === "lost"),
    sum(({ study }) => study === "none"),
  ]);
});
