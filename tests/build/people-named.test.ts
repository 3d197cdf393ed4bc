import { expect, test } from "vitest";
import { builtLibrary, resultCarries } from "../fixtures/built-library.ts";
import { builtPages } from "../fixtures/built-site.ts";

const findings = new Map(builtLibrary.entries.flatMap((entry) => entry.findings.map((one) => [one.id, one] as const)));
const pages = builtPages.flatMap(({ path, html }) => {
  const [, facet, term] = /^\/topics\/(population|clinical-area)\/([\w-]+)\/$/.exec(path) ?? [];
  return facet && term ? [{ path, facet, term, html }] : [];
});

const withResults = ["principle", "case-study", "insight"];

/** Every row of a page that may tell of results, with the lines that tell of them. */
const rowsOf = (html: string) =>
  html
    .split('<li class="entry-row"')
    .slice(1)
    .flatMap((row) => {
      const id = /data-entry="([^"]+)"/.exec(row)?.[1] ?? "";
      const lines = /<ul class="entry-row__facts[^>]*>(.*?)<\/ul>/s.exec(row)?.[1];
      const type = builtLibrary.entries.find((one) => one.id === id)?.type ?? "";
      return lines && withResults.includes(type) ? [{ id, lines }] : [];
    });

/** The results that an entry rests on or is warned by, and that are themselves about a term. */
function resultsAbout(id: string, facet: string, term: string) {
  const entry = builtLibrary.entries.find((one) => one.id === id);
  const named = entry?.supports?.findings.flatMap((one) => findings.get(one.id) ?? []) ?? [];
  return [...(entry?.findings ?? []), ...named].filter(
    (one) => one.role === "result" && resultCarries(one, facet, [term]),
  );
}

test("no page of people or of a condition tells of a result that is about others", () => {
  let told = 0;
  for (const { path, facet, term, html } of pages)
    for (const { id, lines } of rowsOf(html)) {
      const results = resultsAbout(id, facet, term);
      const none = `No result about ${facet === "population" ? "these people" : "this condition"}`;
      const isExample = lines.includes("Example only");
      if (!isExample) expect([path, id, lines.includes(none)]).toEqual([path, id, results.length === 0]);
      const measured = results
        .flatMap(({ gaps }) => gaps.map(({ direction }) => direction as string))
        .filter((direction) => direction !== "not-measured");
      // That nobody measured a gap is said only where there is a result and none of them did.
      const directions = measured.length > 0 || results.length === 0 ? measured : ["not-measured"];
      for (const [, direction = ""] of lines.matchAll(/data-direction="([\w-]+)"/g))
        expect([path, id, directions]).toEqual([path, id, expect.arrayContaining([direction])]);
      if (results.length === 0)
        expect([path, id, /better|worse|higher|lower|narrow|widen/i.test(lines)]).toEqual([path, id, false]);
      told += results.length > 0 ? 1 : 0;
    }
  expect(pages.length).toBeGreaterThan(40);
  expect(told).toBeGreaterThan(20);
});
