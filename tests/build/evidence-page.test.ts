import { expect, test } from "vitest";
import { builtPages } from "../fixtures/built-site.ts";
import { expectedBars, exported } from "../fixtures/expected-harvest.ts";

const pages = new Map(builtPages.map(({ path, html }) => [path, html]));
const html = pages.get("/evidence/") ?? "";

test("the lists under the plot hold what their column holds", () => {
  for (const column of ["narrowed", "widened", "between"]) {
    const section = new RegExp(`<section[^>]*aria-labelledby="${column}".*?</section>`, "s").exec(html)?.[0] ?? "";
    const listed = [...section.matchAll(/data-result="([^"]+)"/g)].map(([, id]) => id);
    const own = expectedBars.filter((result) => result.column === column).map(({ id }) => id);
    expect(listed.toSorted(), column).toEqual(own.toSorted());
  }
});

const sectionOf = (id: string) =>
  new RegExp(`<section aria-labelledby="${id}".*?</section>`, "s").exec(html)?.[0] ?? "";

test.each([
  ["in-the-way", "what-got-in-the-way"],
  ["how", "how-it-may-have-worked"],
])("the list %s names every case study that has such a section, and counts them", (id, fragment) => {
  const cases = exported.entries.filter(({ type }) => type === "case-study");
  const having = cases.filter(({ url }) => pages.get(url)?.includes(` id="${fragment}"`)).map(({ url }) => url);
  const section = sectionOf(id);
  const linked = [...section.matchAll(new RegExp(`href="([^"#]+)#${fragment}"`, "g"))].map(([, url]) => url ?? "");
  expect(having.length).toBeGreaterThan(3);
  expect(linked.toSorted()).toEqual(having.toSorted());
  expect(section).toContain(`${String(having.length)} of ${String(cases.length)} case studies have a section`);
});

test("every cost, and all that a case study took, stands in the table once", () => {
  const rows = exported.entries.flatMap(({ findings, took }) => {
    const costs = findings.filter(({ outcome, role }) => outcome === "cost" && role !== "need");
    const units = new Set(costs.flatMap((finding) => [...finding.values.map(({ unit }) => unit), ...finding.units]));
    return [...costs.map(({ id }) => id), ...Object.values(took ?? {}).filter((said) => said && !units.has(said.unit))];
  });
  expect(sectionOf("costs").match(/<td>\s*<strong>/g)).toHaveLength(rows.length);
});

test("nobody is said not to have been looked at whom a result is about", () => {
  const topics = [...pages.keys()].filter((path) => path.startsWith("/topics/population/"));
  const section = sectionOf("blanks");
  const [, none = ""] = /People with no result about them<\/h3>(.*?)<\/ul>/s.exec(section) ?? [];
  const listed = [...none.matchAll(/\/topics\/population\/([^/]+)\//g)].map(([, term]) => term ?? "");
  const silent = topics
    .map((path) => path.split("/")[3] ?? "")
    .filter((term) => !expectedBars.some(({ terms }) => terms.includes(`population=${term}`)));
  expect(listed.toSorted()).toEqual(silent.toSorted());
  expect(listed).toContain("people-experiencing-homelessness");
});

test("small plots stand where results carry the term, and draw and count exactly those", () => {
  const places = [...pages].flatMap(([path, page]) => {
    const [, facet, term] = /^\/topics\/([^/]+)\/([^/]+)\/$/.exec(path) ?? [];
    if (path === "/") return [{ path, page, asked: [] }];
    if (facet && term) return [{ path, page, asked: [`${facet}=${facet === "theme" ? term.toUpperCase() : term}`] }];
    const theme = exported.entries.find(({ url, type }) => type === "theme" && url === path);
    return theme ? [{ path, page, asked: [`theme=${theme.id}`] }] : [];
  });
  expect(places.length).toBeGreaterThan(60);
  for (const { path, page, asked } of places) {
    const own = expectedBars.filter(({ terms }) => asked.every((term) => terms.includes(term)));
    expect(page.match(/class="small-bar"/g) ?? [], path).toHaveLength(own.length);
    if (own.length === 0) continue;
    const measured = own.filter(({ column }) => column !== "not-measured").length;
    const said = measured > 0 ? `of which ${String(measured)} looked` : "(none of which says|which does not say) what";
    expect(page, path).toMatch(new RegExp(`${String(own.length)} results?, ${said}`));
    expect(page.match(/class="small-harvest"/g), path).toHaveLength(1);
    const address = asked.length > 0 ? `/evidence/?${asked[0] ?? ""}` : "/evidence/";
    expect(page, path).toContain(`href="${address}"`);
    expect(/<figure class="small-harvest".*?<\/figure>/s.exec(page)?.[0], path).not.toContain("data-finding");
  }
});

test("evidence, map and figures are one section of the site", () => {
  for (const path of ["/evidence/", "/map/", "/figures/"])
    expect(pages.get(path), path).toMatch(/href="\/evidence\/" aria-current="(page|true)"/);
  for (const path of ["/map/", "/figures/"]) {
    expect(pages.get(path)?.split("<h1")[0], path).toMatch(/aria-label="Breadcrumb".*href="\/evidence\/"/s);
    expect(html, path).toContain(`href="${path}"`);
  }
});
