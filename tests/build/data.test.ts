import type { EntriesTable } from "../../src/search/query/index-files.ts";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { LibraryExport } from "../../src/exports/library-json.ts";
import { facetNames } from "../../src/model/facet.ts";
import { builtPages, dist, readBuilt } from "../fixtures/built-site.ts";

const library = JSON.parse(readBuilt("data/library.json")) as LibraryExport;
const places = library.entries.flatMap(({ id, findings, items }) => [
  id,
  ...findings.map((f) => f.id),
  ...items.map((i) => i.id),
]);

test("every JSON file of the site can be read", () => {
  const files = globSync("**/*.json", { cwd: dist });
  expect(files.length).toBeGreaterThan(1);
  for (const file of files)
    expect(() => JSON.parse(readFileSync(join(dist, file), "utf8")) as unknown, file).not.toThrow();
});

/** Fields that only some types have. */
const ofSomeTypes = ["kind", "evidence", "supports", "step", "area", "took", "minutes", "for"];

test("library.json follows the public contract", () => {
  expect(Object.keys(library)).toEqual(["formatVersion", "built", "site", "entries"]);
  expect(library.built).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  for (const entry of library.entries) {
    expect(
      Object.keys(entry).filter((key) => !ofSomeTypes.includes(key)),
      entry.id,
    ).toEqual([
      "id",
      "type",
      "title",
      "url",
      "summary",
      "themes",
      "facets",
      "designs",
      "sources",
      "findings",
      "items",
      "related",
      "updated",
      "reviewBy",
    ]);
    expect(Object.keys(entry.facets).toSorted(), entry.id).toEqual(facetNames.toSorted());
    if (entry.type === "source") expect(entry.sources).toEqual([]);
  }
});

test("principles and insights say what supports them, and every result that they name is a result of the library", () => {
  const results = new Set(
    library.entries.flatMap(({ findings }) => findings.filter(({ role }) => role === "result").map(({ id }) => id)),
  );
  const resting = library.entries.filter(({ type }) => type === "principle" || type === "insight");
  expect(resting.length).toBeGreaterThan(60);
  for (const { id, supports } of resting)
    for (const finding of supports?.findings ?? []) expect(results, `${id} ${finding.id}`).toContain(finding.id);
  for (const { id, type, step, minutes } of library.entries) {
    expect(step !== undefined, id).toBe(type === "insight");
    expect(minutes !== undefined, id).toBe(type === "checklist");
  }
});

test("a design that is no longer used has a page that leads on, and the data page says so", () => {
  expect(library.formatVersion).toBe(2);
  const pages = new Map(builtPages.map(({ path, html }) => [path, html]));
  const retired = pages.get("/topics/design/reported/") ?? "";
  for (const design of ["account", "study", "change-stated"])
    expect(retired).toContain(`href="/topics/design/${design}/"`);
  expect(pages.get("/data/")).toMatch(/<code>reported<\/code> of design/);
});

test("every entry has its page, and every id its permanent address, whose first link leads to the place", () => {
  const pages = new Map(builtPages.map(({ path, html }) => [path, html]));
  for (const { id, url } of library.entries) expect(pages.has(url.split("#")[0] ?? ""), `${id} ${url}`).toBe(true);
  const { ids } = parse(readFileSync("content/ledger.yaml", "utf8")) as { ids: Record<string, string> };
  for (const id of places) {
    const [, main = ""] = (pages.get(`/id/${id}/`) ?? "").split(/<main\b/);
    expect(/<a [^>]*href="([^"]+)"/.exec(main)?.[1], id).toBe(ids[id]);
    expect(pages.get(`/id/${id}/`)?.includes('http-equiv="refresh"'), id).toBe(!id.includes("."));
  }
});

test("every id stands in the ledger; npm run ledger adds what is new", () => {
  const { ids } = parse(readFileSync("content/ledger.yaml", "utf8")) as { ids: Record<string, string> };
  expect(places.filter((id) => !(id in ids))).toEqual([]);
});

test("marks that others rely on stand in the markup", () => {
  const entries = library.entries.filter(({ url }) => !url.includes("#"));
  for (const { id, url, findings } of entries) {
    const html = builtPages.find(({ path }) => path === url)?.html ?? "";
    expect(html, url).toContain(`data-entry="${id}"`);
    for (const finding of findings) expect(html, finding.id).toContain(`data-finding="${finding.id}"`);
  }
});

test("every entry that an editor chose as related is linked on the page", () => {
  const pages = new Map(builtPages.map(({ path, html }) => [path, html]));
  const addresses = new Map(library.entries.map(({ id, url }) => [id, url]));
  const chosen = library.entries.flatMap(({ id, url, related }) => related.map((other) => ({ id, url, other })));
  expect(chosen.length).toBeGreaterThan(100);
  const missing = chosen.filter(({ url, other }) => {
    const [, main = ""] = (pages.get(url) ?? "").split(/<main\b/);
    return ![addresses.get(other) ?? "", `/id/${other}/`].some((address) => main.includes(`href="${address}"`));
  });
  expect(missing.map(({ id, other }) => `${id} → ${other}`)).toEqual([]);
});

test("search knows the facets of every entry that has a page with text", () => {
  const table = JSON.parse(readBuilt("pagefind/entries.json")) as EntriesTable;
  const searched = builtPages.filter(({ html }) => html.includes("data-pagefind-body")).map(({ path }) => path);
  const expected = library.entries.filter(({ url }) => searched.includes(url));
  expect(table.pageIds).toHaveLength(expected.length);
  const types = table.facets["type"];
  expect(types?.entries.map(([term]) => types.terms[term ?? -1])).toEqual(expected.map(({ type }) => type));
});
