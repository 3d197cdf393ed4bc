import { expect, test } from "vitest";
import { builtLibrary, resultCarries } from "../fixtures/built-library.ts";
import { builtPages } from "../fixtures/built-site.ts";

const findings = new Map(builtLibrary.entries.flatMap((entry) => entry.findings.map((one) => [one.id, one] as const)));
const pages = builtPages.flatMap(({ path, html }) => {
  const [, facet, term] = /^\/topics\/(population|clinical-area)\/([\w-]+)\/$/.exec(path) ?? [];
  return facet && term ? [{ path, facet, term, html }] : [];
});

/** Every card of a page that tells of results, with the line that tells of them. */
const cardsOf = (html: string) =>
  [...html.matchAll(/<article class="card" data-entry="([^"]+)".*?<\/article>/gs)].flatMap(([card, id = ""]) => {
    const line = /<p class="card__evidence">(.*?)<\/p>/s.exec(card)?.[1];
    return line && builtLibrary.entries.some((one) => one.id === id && one.type !== "checklist") ? [{ id, line }] : [];
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
    for (const { id, line } of cardsOf(html)) {
      const results = resultsAbout(id, facet, term);
      const none = `No result about ${facet === "population" ? "these people" : "this condition"}.`;
      expect([path, id, line.includes(none)]).toEqual([path, id, results.length === 0]);
      const directions = results.flatMap(({ gaps }) => gaps.map(({ direction }) => direction as string));
      for (const [, direction = ""] of line.matchAll(/data-direction="([\w-]+)"/g))
        expect([path, id, directions]).toEqual([path, id, expect.arrayContaining([direction])]);
      if (results.length === 0)
        expect([path, id, /better|worse|higher|lower|narrow|widen/i.test(line)]).toEqual([path, id, false]);
      told += results.length > 0 ? 1 : 0;
    }
  expect(pages.length).toBeGreaterThan(40);
  expect(told).toBeGreaterThan(20);
});
