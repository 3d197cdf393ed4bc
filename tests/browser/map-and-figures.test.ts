import { expect, test } from "../fixtures/guarded-page.ts";

test("figures are filtered, and the address says by what", async ({ page }) => {
  await page.goto("figures/");
  const rows = page.locator("[data-finding]:visible");
  const all = await rows.count();
  await page.getByLabel("What happened to the gap").selectOption("widens");
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

test("figures are found by what kind they are and what they measured, together, and put in order", async ({ page }) => {
  await page.goto("figures/?role=result&outcome=health&sort=outcome");
  const rows = page.locator("[data-finding]:visible");
  await expect(page.getByLabel("Kind of figure")).toHaveValue("result");
  await expect(rows.first()).toBeVisible();
  for (const terms of await rows.evaluateAll((found) => found.map((row) => row.getAttribute("data-terms") ?? "")))
    expect(terms.split(" ")).toEqual(expect.arrayContaining(["role=result", "outcome=health"]));
  await page.getByLabel("What was measured").selectOption("");
  await expect(page).toHaveURL("figures/?role=result&sort=outcome");
  const outcomes = await rows.evaluateAll((found) =>
    found.map((row) => /outcome=(\w+)/.exec(row.getAttribute("data-terms") ?? "")?.[1] ?? ""),
  );
  const inOrder = ["health", "access", "experience", "knowledge", "process", "cost"];
  const places = outcomes.map((outcome) => inOrder.indexOf(outcome));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  await page.reload();
  await expect(page.getByLabel("Order")).toHaveValue("outcome");
  await expect(rows).toHaveCount(outcomes.length);
});

test("a filter that the address names wrongly is left alone", async ({ page }) => {
  await page.goto("figures/?outcome=nobody");
  await expect(page.getByLabel("What was measured")).toHaveValue("");
  expect(await page.locator("[data-finding]:visible").count()).toBe(await page.locator("[data-finding]").count());
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("every figure is listed, and nothing offers what cannot work", async ({ page }) => {
    await page.goto("figures/");
    const rows = page.locator("[data-finding]");
    expect(await rows.count()).toBeGreaterThan(10);
    expect(await page.locator("[data-finding]:visible").count()).toBe(await rows.count());
    await expect(page.getByRole("button", { name: "Show 20 more" })).toBeHidden();
    await expect(page.getByLabel("Kind of figure")).toBeHidden();
  });
});

test("a mistake in a figure is reported with its id, its address and the edition", async ({ page }) => {
  await page.goto("figures/");
  const row = page.locator("[data-finding]").first();
  const id = (await row.getAttribute("data-finding")) ?? "";
  const link = row.getByRole("link", { name: `Tell the test office in figure ${id}` });
  const address = new URL((await link.getAttribute("href")) ?? "");
  expect(address.origin + address.pathname).toBe("https://tests.example/mistakes");
  expect(address.searchParams.get("entry")).toBe(id);
  expect(address.searchParams.get("address")).toMatch(new RegExp(`/id/${id}/$`));
  expect(address.searchParams.get("edition")).toMatch(/edition/i);
});

test("two groups at two times are lines beside a table of their numbers", async ({ page }) => {
  const place = page.locator("figure:has(.time-lines)").first();
  await page.goto("case-studies/evening-shelf-at-the-harbour/");
  const table = place.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveText(["Group", "2019", "2021"]);
  await expect(table.getByRole("row", { name: /Harbour families/ })).toContainText("45%");
  await expect(place.locator(".time-lines__drawing g")).toHaveCount(2);
});

test("the figures say what their filter by people means", async ({ page }) => {
  await page.goto("figures/?population=island-pupils");
  await expect(page.getByText("are what the figure itself is about")).toBeVisible();
});
