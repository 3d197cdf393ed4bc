import { expect, test } from "../fixtures/guarded-page.ts";
import { addFound, buildPath, idsOf, isKept, itemsOf } from "../fixtures/session-in-preparation.ts";

test("things are added from their own pages, twice is said, and the way back leads to where the person was", async ({
  page,
}) => {
  await page.goto("case-studies/kite-strings-drawn-by-lot/");
  const entry = page.url();
  const add = () => page.getByRole("link", { name: "Add to session" }).click();
  await add();
  const said = page.getByText(/^Added “/);
  await expect(said).toBeVisible();
  await expect(itemsOf(page)).toHaveCount(1);
  expect(page.url()).not.toContain("+");
  await isKept(page);
  await page.getByRole("link", { name: "Back to where you were" }).click();
  await expect(page).toHaveURL(entry);
  await add();
  await expect(page.getByText(/^Already in your session: “/)).toBeVisible();
  await expect(itemsOf(page)).toHaveCount(1);

  for (const [path, id] of [
    ["id/CL-01.i02/", "CL-01.i02"],
    ["id/CS-01.f1/", "CS-01.f1"],
  ] as const) {
    await page.goto(path);
    await add();
    await expect(said).toBeVisible();
    expect(await idsOf(page)).toContain(id);
  }
  await page.goto("compare/#CS-02,CS-03");
  await page
    .getByRole("link", { name: /^Add to session/ })
    .nth(1)
    .click();
  await expect(said).toBeVisible();
  expect((await idsOf(page)).at(-1)).toBe("CS-03");
  await page.getByRole("link", { name: "Back to where you were" }).click();
  await expect(page).toHaveURL(/#CS-02,CS-03$/);
  await page.goto(buildPath);
  await expect(itemsOf(page)).toHaveCount(4);
});

test("a reload adds nothing again, and Back leads out of the page", async ({ page }) => {
  await page.goto("case-studies/kite-strings-drawn-by-lot/");
  await page.getByRole("link", { name: "Add to session" }).click();
  await expect(itemsOf(page)).toHaveCount(1);
  await isKept(page);
  await itemsOf(page).nth(0).getByRole("button", { name: "Remove" }).click();
  await page.reload();
  await expect(page.getByText("Nothing is chosen yet.", { exact: true })).toBeVisible();
  await page.goBack();
  await expect(itemsOf(page)).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL(/kite-strings-drawn-by-lot\/$/);
});

test("what a link adds goes to the kept session, with what could not be read said", async ({ page }) => {
  await page.goto(buildPath);
  await addFound(page, "CS-02");
  await isKept(page);
  await page.goto("about:blank");
  await page.goto(`${buildPath}#+CS-01,CS-98,what`);
  await expect(page.getByText(/^Added “/)).toBeVisible();
  await expect(page.getByRole("alert")).toContainText("CS-98 is not in this library.");
  await expect(page.getByRole("alert")).toContainText("1 part of this link could not be read");
  expect(await idsOf(page)).toEqual(["CS-02", "CS-01", "CS-98"]);
});

test("a section is chosen like any other thing, and its link opens it", async ({ page }) => {
  await page.goto(buildPath);
  await addFound(page, "CS-01/what-changed");
  const section = itemsOf(page).nth(0);
  await expect(section).toContainText("Section · CS-01/what-changed");
  await isKept(page);
  await page.reload();
  await section.getByRole("link", { name: "What changed" }).click();
  await expect(page).toHaveURL(/\/case-studies\/[\w-]+\/#what-changed$/);
});
