import { expect, test } from "../fixtures/guarded-page.ts";

test("a cell of the map leads to as many entries as it says", async ({ page }) => {
  await page.goto("map/");
  const cell = page
    .getByRole("table", { name: "Entries by population and dimension of inequality" })
    .getByRole("link", { name: /entries on Island pupils and Outcomes/ });
  const count = /^\d+/.exec((await cell.innerText()).trim())?.[0] ?? "";
  await cell.click();
  await expect(page).toHaveURL("library/?population=island-pupils&dimension=outcomes");
  await expect(page.locator("[data-results]")).toHaveAttribute("data-total", count);
});

test("the map says where a gap widened, and where the sources hold nothing", async ({ page }) => {
  await page.goto("map/");
  await expect(page.getByRole("main")).toContainText("gap widened");
  expect(await page.getByText("Nothing in these sources").count()).toBeGreaterThan(0);
});

test("figures are filtered, and the address says by what", async ({ page }) => {
  await page.goto("figures/");
  const rows = page.locator("[data-finding]:visible");
  const all = await rows.count();
  await page.getByLabel("Effect on the gap").selectOption("widens");
  await expect(page).toHaveURL("figures/?gap=widens");
  const widened = await rows.count();
  expect(widened).toBeGreaterThan(0);
  expect(widened).toBeLessThan(all);
  await expect(page.getByRole("main").getByRole("status").first()).toHaveText(
    `${String(widened)} ${widened === 1 ? "figure or result" : "figures and results"}`,
  );
  await expect(rows.first()).toContainText("Gap widened");
  await page.goBack();
  await expect(rows).toHaveCount(all);
});

test("people together with a gap are said to be chosen by what an entry is about", async ({ page }) => {
  const sentence = page.getByText("Design and effect on the gap are those of the entry’s results");
  await page.goto("library/?population=night-workers");
  await expect(page.locator("[data-results]")).toHaveAttribute("data-state", "ready");
  await expect(sentence).toBeHidden();
  await page.goto("library/?population=night-workers&gap=narrows");
  await expect(sentence).toBeVisible();
  await page.goto("library/?gap=narrows");
  await expect(page.locator("[data-results]")).toHaveAttribute("data-state", "ready");
  await expect(sentence).toBeHidden();
});

test("the figures say what their filter by people means", async ({ page }) => {
  await page.goto("figures/?population=island-pupils");
  await expect(page.getByText("are what the figure itself is about")).toBeVisible();
});
