import { expect, test } from "vitest";
import { designs } from "../../src/model/design.ts";
import { builtLibrary, resultCarries, resultsOf } from "../fixtures/built-library.ts";
import { builtPages } from "../fixtures/built-site.ts";
import { shownByLibrary } from "../fixtures/library-filters.ts";

const htmlOf = (address: string) => builtPages.find(({ path }) => path === address)?.html ?? "";
const html = htmlOf("/map/");
const views = ["all", "results", "gaps"] as const;
type View = (typeof views)[number];
type Term = readonly [facet: string, id: string];
const topic = /\/topics\/([\w-]+)\/([\w-]+)\//;
const termIn = (markup: string): Term | undefined => {
  const [, facet, id] = topic.exec(markup) ?? [];
  return facet && id ? [facet, id] : undefined;
};
const all = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].map(([, found = ""]) => found);
const unescaped = (text: string) => text.replace(/&(amp|#38);/g, "&");

interface Cell {
  readonly terms: readonly Term[];
  readonly markup: string;
}

/** Every cell with the terms of its row and its column; that of a total has no column. */
const cells: Cell[] = all(html, /<table class="map"[^>]*>(.*?)<\/table>/gs).flatMap((table) => {
  const columns = all(table.split("</thead>")[0] ?? "", /<th scope="col"[^>]*>(.*?)<\/th>/gs)
    .slice(1)
    .map(termIn);
  return all(table.split("</thead>")[1] ?? "", /<tr>(.*?)<\/tr>/gs).flatMap((row) => {
    const own = termIn(/<th scope="row">(.*?)<\/th>/s.exec(row)?.[1] ?? "");
    return all(row, /<td (.*?)<\/td>/gs).map((markup, place) => ({
      terms: [own, columns[place]].flatMap((term) => (term ? [term] : [])),
      markup,
    }));
  });
});

const shownIn = (tag: string, view: View) => {
  const names = / data-in="([^"]*)"/.exec(tag)?.[1];
  return names === undefined || names.split(" ").includes(view);
};

/** What a cell says in a view: its number or its words, its marks, and where it leads. */
function drawn({ markup }: Cell, view: View) {
  const link = all(markup, /(<a .*?<\/a>)/gs).find((tag) => shownIn(tag, view)) ?? "";
  const words = all(markup, /(<span class="map__none"[^>]*>[^<]*)/g).find((tag) => shownIn(tag, view)) ?? "";
  const marks = all(markup, /(<span class="map__marks".*?<\/svg>)/gs).find((tag) => shownIn(tag, view)) ?? "";
  return {
    count: link ? Number(/map__count">(\d+)</.exec(link)?.[1]) : 0,
    words: link ? "" : words.replace(/^.*>/s, "").trim(),
    compared: all(marks, /#compared-(\w+)/g),
    path: unescaped(/href="([^"]*)"/.exec(link)?.[1] ?? ""),
    filters: unescaped(/data-library="[^"]*\?([^"]*)"/.exec(link)?.[1] ?? ""),
  };
}

/** What the data say that a cell should hold. */
function expected(terms: readonly Term[], view: View) {
  const holding = builtLibrary.entries.map((entry) => ({
    entry,
    results: resultsOf(entry).filter((result) =>
      terms.every(([facet, id]) => resultCarries(result, facet, [id]) ?? entry.facets[facet]?.includes(id)),
    ),
  }));
  const isMeasured = ({ gaps }: { gaps: readonly { direction: string }[] }) =>
    gaps.some(({ direction }) => direction !== "not-measured");
  const entries = holding.filter(({ entry, results }) => {
    if (view === "all") return terms.every(([facet, id]) => entry.facets[facet]?.includes(id));
    return view === "gaps" ? results.some(isMeasured) : results.length > 0;
  });
  const results = holding.flatMap((one) => one.results).filter((result) => view !== "gaps" || isMeasured(result));
  const compared = new Set<string>(results.map(({ design }) => designs[design].comparison));
  return {
    ids: entries.map(({ entry }) => entry.id),
    compared: ["without", "earlier", "other"].filter((name) => compared.has(name)),
    directions: [...new Set(results.flatMap(({ gaps }) => gaps.map(({ direction }) => direction)))]
      .filter((direction) => direction !== "not-measured")
      .sort(),
  };
}

test("the map has a cell for every pair of terms and a total for every row", () => {
  expect(cells.length).toBeGreaterThan(300);
  for (const { terms } of cells) expect(terms.length).toBeGreaterThan(0);
});

test.each(views)("every number and mark is what the data say: %s", (view) => {
  for (const cell of cells) {
    const { ids, compared } = expected(cell.terms, view);
    const { count, words, compared: marked } = drawn(cell, view);
    const name = JSON.stringify(cell.terms);
    expect([name, count]).toEqual([name, ids.length]);
    expect(words !== "", name).toBe(ids.length === 0);
    if (cell.terms.length === 2) expect([name, marked]).toEqual([name, compared]);
  }
});

test("every gap that a cell tells of was measured by a result about its terms, and none is left out", () => {
  for (const { terms, markup } of cells.filter((cell) => cell.terms.length === 2)) {
    const told = [...new Set(all(markup, /class="gap-mark" data-direction="([\w-]+)"/g))].sort();
    expect([terms, told]).toEqual([terms, expected(terms, "gaps").directions]);
  }
});

test.each(views)("the library lists exactly the entries of a cell: %s", (view) => {
  let asked = 0;
  for (const cell of cells) {
    const { filters } = drawn(cell, view);
    if (filters === "") continue;
    asked += 1;
    expect([filters, shownByLibrary(filters).sort()]).toEqual([filters, expected(cell.terms, view).ids.sort()]);
  }
  expect(asked).toBeGreaterThan(view === "gaps" ? 20 : 50);
});

test.each(views)("without a script a cell leads to the list of exactly its entries: %s", (view) => {
  const pathOf = new Map(builtLibrary.entries.map(({ id, url }) => [url, id]));
  for (const cell of cells) {
    const { path, count } = drawn(cell, view);
    if (count === 0) continue;
    const [page = "", fragment = ""] = path.split("#");
    const list = new RegExp(`<section class="map-list" id="${fragment}">(.*?)</section>`, "s").exec(htmlOf(page))?.[1];
    const ids = all(list ?? "", /<a href="([^"]*)"/g).map((url) => pathOf.get(url) ?? url);
    expect([path, ids.sort()]).toEqual([path, expected(cell.terms, view).ids.sort()]);
  }
});

test("an empty cell says which kind of nothing it is", () => {
  const words = views.map((view) =>
    cells
      .filter(({ terms: [row, column] }) => row?.[0] === "population" && column)
      .map((cell) => drawn(cell, view).words),
  );
  expect(words.map((list) => [...new Set(list)].filter(Boolean))).toEqual([
    ["No entry"],
    ["No result about them"],
    ["Gap not measured"],
  ]);
});

test("people of whom the sources give no result have no mark", () => {
  const marked = cells.filter((cell) => drawn(cell, "results").compared.length > 0);
  // No result of the library is about homelessness, though entries are.
  expect(marked.flatMap(({ terms }) => terms.map(([, id]) => id))).not.toContain("people-experiencing-homelessness");
});
