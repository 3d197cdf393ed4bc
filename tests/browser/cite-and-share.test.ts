import { readFileSync } from "node:fs";
import { expect, test } from "../fixtures/guarded-page.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

for (const [id, address] of [
  ["PR-01", "principles/open-when-people-are-free/"],
  ["CS-02.f1", "case-studies/calls-before-the-ferry-at-harbour-end/#f1"],
  ["CL-01.i07", "checklists/does-the-shelf-serve-all/#i07"],
  ["GT-002", "glossary/#did-not-board"],
  ["northtown-report", "sources/northtown-report/"],
  ["CS-09", "case-studies/evening-shelf-at-the-harbour/"],
] as const) {
  test(`the permanent address of ${id} leads to its place`, async ({ page }) => {
    await page.goto(`id/${id}/`);
    await expect(page).toHaveURL(address);
  });
}

for (const [former, address] of [
  ["case-studies/lantern-loans/", "case-studies/evening-shelf-at-the-harbour/"],
  ["principles/open-late/", "principles/open-when-people-are-free/"],
  ["checklists/umbrellas/", "checklists/umbrellas-in-short/"],
  ["checklists/umbrellas/vote/", "checklists/umbrellas-in-short/vote/"],
] as const) {
  test(`the address ${former} that an entry had before leads to it`, async ({ page }) => {
    await page.goto(former);
    await expect(page).toHaveURL(address);
  });
}

test("a figure's address can be copied", async ({ page, baseURL }) => {
  await page.goto("case-studies/calls-before-the-ferry-at-harbour-end/");
  const figure = page.locator("[data-finding='CS-02.f1']");
  await figure.getByRole("link", { name: "Copy link to figure CS-02.f1" }).click();
  await expect(figure.getByRole("status")).toHaveText("Copied");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${baseURL ?? ""}id/CS-02.f1/`);
  await page.goto(copied);
  await expect(page).toHaveURL(/calls-before-the-ferry-at-harbour-end\/#f1$/);
});

for (const [why, init] of [
  [
    "is not there, as on a page without encryption",
    () => Reflect.deleteProperty(Object.getPrototypeOf(navigator) as object, "clipboard"),
  ],
  [
    "refuses",
    () => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("No", "NotAllowedError"));
    },
  ],
] as const) {
  test(`where the clipboard ${why}, the address is shown and selected`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.addInitScript(init);
    const path = "case-studies/calls-before-the-ferry-at-harbour-end/";
    await page.goto(path);
    const figure = page.locator("[data-finding='CS-02.f1']");
    await figure.getByRole("link", { name: "Copy link to figure CS-02.f1" }).click();
    const address = `${baseURL ?? ""}id/CS-02.f1/`;
    await expect(figure.getByRole("status")).toHaveText(`Not copied. The address is ${address}`);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(address);
    await expect(page).toHaveURL(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test("a page says how to cite it and its source", async ({ page }) => {
  await page.goto("principles/open-when-people-are-free/");
  await page.getByText("Cite this page").click();
  await expect(page.getByText(/Open the lantern shelf.*\/id\/PR-01\//)).toBeVisible();
  await expect(page.getByText(/^Northtown Test Office\. Lanterns for all/)).toBeVisible();
});

test("every style of a citation is one press away on its own page, and copies as it stands", async ({ page }) => {
  await page.goto("case-studies/calls-before-the-ferry-at-harbour-end/");
  await page.getByText("Cite this page").click();
  await page.getByRole("link", { name: "Other styles and files, embedding" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Cite CS-02" })).toBeVisible();
  await page.getByRole("button", { name: "Copy Harvard of CS-02" }).click();
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Northtown Test Office \(2026\) ‘.*\/id\/CS-02\/$/);
  await page.getByRole("button", { name: "Copy BibTeX" }).click();
  const bibtex = await page.evaluate(() => navigator.clipboard.readText());
  expect(bibtex).toMatch(/^@misc\{CS-02,[^]*@misc\{northtown-report,/);
});

test("a citation for a reference manager is downloaded as a file", async ({ page }) => {
  await page.goto("cite/CS-02/");
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download CS-02.ris" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("CS-02.ris");
  const text = readFileSync(await download.path(), "utf8");
  expect(text).toMatch(/^TY {2}- ELEC\r\nID {2}- CS-02\r\n/);
  expect(text).toContain("N1  - Unit northtown-report.");
});

test("where the clipboard refuses, the citation is opened and selected", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("No", "NotAllowedError"));
  });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("cite/CS-02/");
  await page.getByRole("button", { name: "Copy RIS" }).click();
  await expect(page.getByText("Not copied. The text is selected")).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain("TY  - ELEC");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
