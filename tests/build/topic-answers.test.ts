import { expect, test } from "vitest";
import { builtPages } from "../fixtures/built-site.ts";
import { expectedBars, exported } from "../fixtures/expected-harvest.ts";

const words = "no one two three four five six seven eight nine ten eleven twelve".split(" ");
const word = (count: number) => words[count] ?? String(count);
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Pages of topics whose results carry the term themselves, with the sentence that opens them. */
const topics = builtPages.flatMap(({ path, html }) => {
  const [, facet, term] = /^\/topics\/(population|clinical-area)\/([\w-]+)\/$/.exec(path) ?? [];
  const lede = /<p class="lede">(.*?)<\/p>/s.exec(html)?.[1];
  return facet && term && lede ? [{ path, html, facet, term, lede: plain(lede) }] : [];
});

test("every topic of people and of conditions opens with its true counts", () => {
  let answered = 0;
  for (const { path, facet, term, lede } of topics) {
    const entries = exported.entries.filter(({ facets }) => facets[facet]?.includes(term)).length;
    if (entries === 0) continue;
    answered += 1;
    const results = expectedBars.filter(({ terms }) => terms.includes(`${facet}=${term}`));
    expect(Number(/^\d+/.exec(lede)?.[0]), path).toBe(entries);
    if (results.length === 0) {
      expect(lede, path).toMatch(/No result is about (them|it): what is here is advice and description\.$/);
      continue;
    }
    expect(lede, path).toMatch(new RegExp(` ${String(results.length)} results? (is|are) about (them|it)`));
    const programmes = new Set(results.filter(({ kind }) => kind === "programme").map(({ programme }) => programme))
      .size;
    expect(lede.includes("programme"), path).toBe(programmes > 0);
    if (programmes > 0) expect(lede, path).toMatch(new RegExp(`, from ${word(programmes)} programmes?\\b`));
    const count = (column: string) => results.filter((bar) => bar.column === column).length;
    const measured = results.length - count("not-measured");
    const [narrowed, widened] = [count("narrowed"), count("widened")];
    expect(/does not report on a gap|none of them reports on a gap/.test(lede), path).toBe(measured === 0);
    expect(lede.includes("they point both ways"), path).toBe(narrowed > 0 && widened > 0);
    if (narrowed > 0 && widened > 0) continue;
    expect(/\bnarrowed\b/.test(lede), path).toBe(narrowed > 0);
    expect(/\bwidened\b/.test(lede), path).toBe(widened > 0);
  }
  expect(answered).toBeGreaterThan(40);
});

test("what none of the results is about, none of them is about", () => {
  const rows = ["health", "access", "experience", "knowledge"];
  let named = 0;
  for (const { path, facet, term, lede } of topics) {
    const results = expectedBars.filter(({ terms }) => terms.includes(`${facet}=${term}`));
    const [, list = ""] = /(?:None is|It is not) about ([^.]*)\.$/.exec(lede) ?? [];
    const said = rows.filter((row) => list.includes(row));
    const missing = rows.filter((row) => results.length > 0 && !results.some((bar) => bar.row === row));
    expect(said, path).toEqual(missing);
    named += said.length;
  }
  expect(named).toBeGreaterThan(20);
});

test("in every part of a topic of people, entries that a result about them supports come first", () => {
  const lacks = /No result about these people|Example only|programmes? warns?\b|stud(y|ies) warns?\b/;
  const hasResult = (row: string) => !lacks.test(row);
  let seen = 0;
  for (const { path, html, facet } of topics.filter((topic) => topic.facet === "population")) {
    expect(facet).toBe("population");
    for (const part of html.split('<section class="row-group"').slice(1)) {
      if (!/ aria-labelledby="(insight|case-study|principle)"/.test(part.slice(0, 80))) continue;
      const rows = part.split('<li class="entry-row"').slice(1).map(hasResult);
      const first = rows.indexOf(false);
      expect(first < 0 ? [] : rows.slice(first).filter(Boolean), path).toEqual([]);
      seen += rows.length;
    }
  }
  expect(seen).toBeGreaterThan(100);
});

test("the table of case studies has each of them once, with what the data says it took", () => {
  const html = builtPages.find(({ path }) => path === "/case-studies/")?.html ?? "";
  const lines = html.split("<tr data-entry=").slice(1);
  const cases = exported.entries.filter(({ type }) => type === "case-study");
  expect(lines.map((line) => /^"([^"]+)"/.exec(line)?.[1] ?? "").toSorted()).toEqual(
    cases.map(({ id }) => id).toSorted(),
  );
  const nothing = lines.filter((line) =>
    /data-label="What it took">\s*<span class="soft">Not stated/.test(line),
  ).length;
  expect(nothing).toBe(cases.filter(({ took }) => Object.values(took ?? {}).filter(Boolean).length === 0).length);
});
