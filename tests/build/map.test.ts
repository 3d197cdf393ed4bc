import { expect, test } from "vitest";
import { designs } from "../../src/model/design.ts";
import { builtLibrary } from "../fixtures/built-library.ts";
import { builtPages } from "../fixtures/built-site.ts";

const html = builtPages.find(({ path }) => path === "/map/")?.html ?? "";
const textOf = (markup: string, name: string) =>
  new RegExp(`class="${name}"[^>]*>([^<]*)<`).exec(markup)?.[1]?.replace(/\s+/g, " ").trim() ?? "";

/** Every cell that leads to entries: the two terms it stands for, its number, and its marks in words. */
const cells = [...html.matchAll(/<td[^>]*data-step="[1-4]"[^>]*>(.*?)<\/td>/gs)].map(([, markup = ""]) => {
  const query = /href="[^"]*\/library\/\?([^"]+)"/.exec(markup)?.[1]?.replace(/&(amp|#38);/g, "&") ?? "";
  return {
    terms: [...new URLSearchParams(query)],
    count: Number(textOf(markup, "map__count")),
    designs: textOf(markup, "map__designs"),
    widens: markup.includes("map__widens"),
  };
});

const dimensionOf: Record<string, string> = { access: "access", experience: "experience", health: "outcomes" };

/** What the data say that a cell should hold. */
function expected(terms: readonly (readonly [string, string])[]) {
  const entries = builtLibrary.entries.filter(({ facets }) =>
    terms.every(([facet, id]) => facets[facet]?.includes(id)),
  );
  const results = builtLibrary.entries.flatMap((entry) =>
    entry.findings.filter(
      (finding) =>
        finding.role === "result" &&
        terms.every(([facet, id]) => {
          if (facet === "population" || facet === "clinical-area") return finding.about[facet].includes(id);
          if (facet === "dimension") return dimensionOf[finding.outcome] === id;
          return entry.facets[facet]?.includes(id);
        }),
    ),
  );
  return {
    terms,
    count: entries.length,
    designs: Object.entries(designs)
      .filter(([name]) => results.some(({ design }) => design === name))
      .map(([, { plain }]) => plain)
      .join(", "),
    widens: results.some(({ gaps }) => gaps.some(({ direction }) => direction === "widens")),
  };
}

test("every number and mark on the map is what the data say", () => {
  expect(cells.length).toBeGreaterThan(100);
  expect(cells).toEqual(cells.map(({ terms }) => expected(terms)));
});

test("some cells carry designs and a widened gap, and cells of people are among them", () => {
  const marked = cells.filter((cell) => cell.designs !== "" || cell.widens);
  expect(marked.some(({ widens }) => widens)).toBe(true);
  expect(marked.flatMap(({ terms }) => terms.map(([facet]) => facet))).toContain("population");
  // No result of the library is about homelessness, though entries are.
  expect(marked.flatMap(({ terms }) => terms.map(([, id]) => id))).not.toContain("people-experiencing-homelessness");
});
