import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { fixtureSite } from "../../scripts/fixture-site.ts";
import type { EntriesTable, FiguresTable } from "../../src/search/query/index-files.ts";
import { Excerpt } from "../../src/search/query/passage.ts";
import { dist } from "../fixtures/built-site.ts";
import { engineOf, type Told } from "../fixtures/engine-in-node.ts";

const sites = { "the real content": dist, "the made-up content": fixtureSite.folder };
afterAll(() => vi.unstubAllGlobals());

/** Here the base path is the site's own folder, before which the engine leaves the scheme of a file. */
const scheme = /^\/file:(?=\/)/;

/** The ids of each page's elements, by the page's folder. */
function idsByFolder(site: string): ReadonlyMap<string, ReadonlySet<string>> {
  const pages = globSync("**/index.html", { cwd: site }).map((file): [string, Set<string>] => {
    const html = readFileSync(join(site, file), "utf8");
    return [resolve(site, file, "..") + "/", new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id))];
  });
  return new Map(pages);
}

/** Every link that a row can have: its title's, and that of a passage at each place that the index knows. */
const linksOf = ({ page }: Told["rows"][number]): string[] => [
  page.url,
  ...page.anchors.flatMap(({ id, location }) => new Excerpt(page, [[location, 1]]).passage(id)?.url ?? []),
];

describe.each(Object.entries(sites))("the search of %s", (_, site) => {
  const ids = idsByFolder(site);
  const read = (file: string): unknown => JSON.parse(readFileSync(join(site, "pagefind", file), "utf8"));
  const table = read("entries.json") as EntriesTable;
  const isThere = (link: string) => {
    const [address = "", fragment] = link.replace(scheme, "").split("#");
    return ids.get(address)?.has(fragment ?? "main") === true;
  };

  test("every row and passage leads to a page below the base path, and to a place on it", async () => {
    const ask = await engineOf(site);
    const { rows } = await ask("", Infinity);
    expect(rows).toHaveLength(globSync("pagefind/fragment/*", { cwd: site }).length);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(table.entryIds.toSorted());
    const links = rows.flatMap(linksOf);
    expect(links.length).toBeGreaterThan(5 * rows.length);
    expect(links.filter((link) => !isThere(link))).toEqual([]);
  });

  test("every row leads to the page of its own entry, and every number to a place on such a page", async () => {
    const ask = await engineOf(site);
    const { rows } = await ask("", Infinity);
    const addresses = new Map(rows.map(({ id, page }) => [id, page.url.replace(scheme, "")]));
    const strange = [...addresses].filter(
      ([id, address]) => !readFileSync(join(address, "index.html"), "utf8").includes(`data-entry="${id}"`),
    );
    expect(strange).toEqual([]);
    const places = Object.values(read("figures.json") as FiguresTable).flat();
    expect(places.length).toBeGreaterThan(10);
    const links = places.map(([place, fragment]) => `${addresses.get(table.entryIds[place] ?? "") ?? ""}#${fragment}`);
    expect(links.filter((link) => !isThere(link))).toEqual([]);
  });
});
