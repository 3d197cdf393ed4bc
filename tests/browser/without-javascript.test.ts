import { expect, test } from "../fixtures/guarded-page.ts";

test.use({ javaScriptEnabled: false });

test("the library browses by type and by topic", async ({ page }) => {
  await page.goto("library/");
  await expect(page.getByText("Searching needs JavaScript.")).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await page.getByRole("link", { name: "Night workers" }).click();
  await expect(page).toHaveURL("topics/population/night-workers/");
  await page
    .getByRole("link", { name: /evening lantern shelf/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "What changed", exact: true })).toBeVisible();
  await expect(page.getByText("What limits this evidence")).toBeVisible();
});

test("a search from another page says what it needs, keeps the words in the address and offers topics", async ({
  page,
}) => {
  await page.goto("about/");
  const header = page.getByRole("banner");
  // Playwright looks for no text within noscript.
  await expect(header.locator(".search-box__without-script")).toBeVisible();
  await header.getByRole("searchbox").fill("night workers");
  await header.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL("library/?q=night+workers");
  const instead = page.locator(".library__needs-script");
  await expect(instead).toContainText("What you searched for stays in the address of this page.");
  const topics = instead.getByRole("link");
  await expect(topics).toHaveCount(6);
  const address = (await topics.first().getAttribute("href")) ?? "";
  const total = (await instead.locator("li span").first().textContent()) ?? "";
  await topics.first().click();
  await expect(page).toHaveURL(address);
  await expect(page.getByText(`${total} entries`).first()).toBeVisible();
});

test("a vote says what it needs, and leads to the form on paper", async ({ page }) => {
  await page.goto("checklists/does-the-shelf-serve-all/vote/");
  await expect(page.getByText("Answering with a code needs JavaScript.")).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(0);
  await page.getByRole("link", { name: "print the form of this checklist" }).click();
  await expect(page).toHaveURL("checklists/does-the-shelf-serve-all/");
});

test("nothing is offered that cannot work: no print button, and links in the place of copying", async ({ page }) => {
  await page.goto("case-studies/calls-before-the-ferry-at-harbour-end/");
  await expect(page.getByRole("button", { name: "Print" })).toHaveCount(0);
  await page.getByRole("link", { name: "Copy link to figure CS-02.f1" }).click();
  await expect(page).toHaveURL(/\/id\/CS-02\.f1\/$/);
  // The page at the permanent address leads to the place by its first link.
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page).toHaveURL(/calls-before-the-ferry-at-harbour-end\/#f1$/);
});

test("a citation can be read in every style, with no button that would do nothing", async ({ page }) => {
  await page.goto("cite/CS-02/");
  await expect(page.getByText(/^Northtown Test Office \(2026\) ‘/)).toBeVisible();
  await page.locator("summary", { hasText: "RIS" }).click();
  await expect(page.getByText("TY  - ELEC")).toBeVisible();
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
});
