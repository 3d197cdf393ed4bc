import { expect, test, type Page } from "@playwright/test";
import { gatherPages } from "../../scripts/documents/gather-pages.ts";
import { openForPrint, printPage } from "../../scripts/documents/print-page.ts";
import { printChecklist, printSession } from "../../scripts/documents/printed-entry.ts";
import { fixtureSite } from "../../scripts/fixture-site.ts";

test.use({ bypassCSP: true });

const { base } = fixtureSite;
const checklist = {
  id: "CL-01",
  slug: "does-the-shelf-serve-all",
  path: "/checklists/does-the-shelf-serve-all/",
  updated: "2026-03-02",
};
const textOf = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1");

test("a blank checklist is a tagged PDF with language, title and outline, and longer in large print", async ({
  page,
}) => {
  const [normal, large] = await printChecklist(page, checklist, base);
  expect([normal?.name, large?.name]).toEqual([
    "does-the-shelf-serve-all.pdf",
    "does-the-shelf-serve-all-large-print.pdf",
  ]);
  expect(normal?.pages).toBeGreaterThan(0);
  expect(large?.pages).toBeGreaterThan(normal?.pages ?? 0);
  // Two questions share a sheet of large print, where one alone would leave it half empty.
  expect(large?.pages).toBeLessThanOrEqual(2 * (normal?.pages ?? 0));
  for (const print of [normal, large]) {
    const text = textOf(print?.pdf ?? new Uint8Array());
    for (const mark of ["/Marked true", "/StructTreeRoot", "/Lang (en-GB)", "/Title (", "/S /H1", "/Outlines"])
      expect(text).toContain(mark);
    expect(text).toContain("/CreationDate (D:20260302000000+00'00')");
    // A preview has no address, and the machine that printed it is none.
    expect(text).not.toContain("localhost");
  }
});

test("a hand-out is one sheet, and the facilitator’s notes are another document", async ({ page }) => {
  const slug = "an-evening-at-the-shelf";
  const session = { id: "SE-01", slug, path: `/sessions/${slug}/`, updated: "2026-03-02" };
  const [handout, notes] = await printSession(page, session, base);
  expect(handout).toMatchObject({ name: `${slug}-hand-out.pdf`, kind: "handout", pages: 1 });
  expect(notes?.kind).toBe("notes");
  expect(textOf(handout?.pdf ?? new Uint8Array())).not.toBe(textOf(notes?.pdf ?? new Uint8Array()));
});

/** The duplicate ids and the dead links of an open page. */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll("main [id]")].map(({ id }) => id);
    const dead = [...document.querySelectorAll<HTMLAnchorElement>("main a[href^='#']")]
      .map(({ hash }) => decodeURIComponent(hash.slice(1)))
      .filter((id) => document.getElementById(id) === null);
    return { twice: ids.filter((id, place) => ids.indexOf(id) !== place), dead };
  });

test("pages that are gathered into a book keep their ids apart, and their links lead inside it", async ({ page }) => {
  const entries: string[] = [];
  for (const folder of ["case-studies/", "principles/"]) {
    await page.goto(folder);
    const links = page.locator(`main a[href*='/${folder}']`);
    entries.push(...(await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname))));
  }
  const parts = [{ title: "Read", paths: [...new Set(entries)].filter((path) => path.split("/").length > 4) }];
  expect(parts[0]?.paths.length).toBeGreaterThan(3);
  await openForPrint(page, base);
  await gatherPages(page, { title: "A book", lines: ["First edition."], parts });
  expect(await faultsOf(page)).toEqual({ twice: [], dead: [] });
  await expect(page.locator("h1")).toHaveText("A book");
  await expect(page.locator(".book-contents a")).toHaveCount(parts[0]?.paths.length ?? 0);
  await expect(page.locator("main .screen-only, main details:not([open])")).toHaveCount(0);
  const { pages } = await printPage(page, { path: base, day: "2026-03-02" });
  expect(pages).toBeGreaterThan(parts[0]?.paths.length ?? 0);
});

test("what is printed twice is the same file: parts of a page, tables, pages that were gathered", async ({ page }) => {
  const slug = "an-evening-at-the-shelf";
  const session = { id: "SE-01", slug, path: `/sessions/${slug}/`, updated: "2026-03-02" };
  const printAll = async () => {
    const prints = await printSession(page, session, base);
    await openForPrint(page, base);
    const parts = [
      { title: "Read", paths: [`${base}figures/`, `${base}evidence/`, `${base.slice(0, -1)}${checklist.path}`] },
    ];
    await gatherPages(page, { title: "A book", lines: [], parts });
    return [...prints, await printPage(page, { path: base, day: "2026-03-02" })].map(({ pdf }) => pdf);
  };
  const first = await printAll();
  expect(first.some((pdf) => textOf(pdf).includes("(node0000"))).toBe(true);
  expect(await printAll()).toEqual(first);
});

test("a page that is not there is named, and nothing is printed", async ({ page }) => {
  const missing = { ...checklist, path: "/checklists/nothing/" };
  await expect(printChecklist(page, missing, base)).rejects.toThrow("/checklists/nothing/ cannot be printed");
});

test("a PDF without a heading is refused", async ({ page }) => {
  await openForPrint(page, base);
  await page.evaluate(() => document.querySelector("main")?.replaceChildren("No heading"));
  await expect(printPage(page, { path: base, day: "2026-03-02" })).rejects.toThrow(/has no heading/);
});

test("links lead to the published site, and inside the document", async ({ page }) => {
  const before = process.env["SITE_URL"];
  process.env["SITE_URL"] = "https://library.example";
  try {
    await openForPrint(page, `${base}principles/`);
    await page.evaluate(() => document.querySelector("main a")?.setAttribute("href", "#main"));
    const { pdf } = await printPage(page, { path: base, day: "2026-03-02" });
    expect(textOf(pdf)).toContain(`/URI (https://library.example${base}`);
    expect(textOf(pdf)).not.toContain("localhost");
  } finally {
    if (before === undefined) delete process.env["SITE_URL"];
    else process.env["SITE_URL"] = before;
  }
});
