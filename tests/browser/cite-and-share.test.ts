import type { Locator } from "@playwright/test";
import jsQr from "jsqr";
import { readFileSync } from "node:fs";
import { expect, test } from "../fixtures/guarded-page.ts";

/** The pixels of a drawing, large enough for a reader of codes. */
const drawnPixels = (image: Locator) =>
  image.evaluate((drawing: HTMLImageElement) => {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 400;
    const context = canvas.getContext("2d");
    context?.drawImage(drawing, 0, 0, 400, 400);
    const { width, height, data = [] } = context?.getImageData(0, 0, 400, 400) ?? { width: 0, height: 0 };
    return { width, height, data: [...data] };
  });

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

for (const [id, address] of [
  ["PR-01", "principles/open-when-people-are-free/"],
  ["GT-002", "glossary/#did-not-board"],
  ["northtown-report", "sources/northtown-report/"],
] as const) {
  test(`the permanent address of ${id} leads to its place`, async ({ page }) => {
    await page.goto(`id/${id}/`);
    await expect(page).toHaveURL(address);
  });
}

for (const [id, says, address] of [
  ["CS-02.f1", "Unchanged since", "case-studies/calls-before-the-ferry-at-harbour-end/#f1"],
  ["CL-01.i07", "What would convince a sceptic:", "checklists/does-the-shelf-serve-all/#i07"],
  ["CS-09", "The two told of the same made-up shelf.", "case-studies/evening-shelf-at-the-harbour/"],
] as const) {
  test(`the permanent address of ${id} is a page whose first link leads on, and no narrow screen scrolls sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`id/${id}/`);
    await expect(page.getByText(says)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole("main").getByRole("link").first().click();
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
  await expect(page.getByRole("heading", { level: 1, name: "Figure CS-02.f1" })).toBeVisible();
  await expect(page.getByRole("img", { name: "QR code that opens CS-02.f1" })).toBeVisible();
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

test("a page shows a QR code of its permanent address when it is asked for, and fetches none before", async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/qr.svg")) fetched.push(request.url());
  });
  await page.goto("principles/open-when-people-are-free/");
  await page.waitForLoadState("networkidle");
  expect(fetched).toEqual([]);
  await page.getByText("Show its QR code").click();
  const code = page.getByRole("img", { name: "QR code that opens PR-01" });
  await expect.poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect(fetched).toHaveLength(1);
  const { width, height, data } = await drawnPixels(code);
  expect(jsQr(Uint8ClampedArray.from(data), width, height)?.data).toBe("https://northtown.example/evidence/id/PR-01/");
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
