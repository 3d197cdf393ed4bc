import { isSaved, openBar, question, rate, start } from "../fixtures/answering.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { expectState, openQuery } from "./library-page.ts";

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const remove = (from: object, ...names: string[]) => {
      for (const name of names) Reflect.deleteProperty(from, name);
    };
    remove(Map, "groupBy");
    remove(Object, "groupBy");
    remove(Promise, "withResolvers", "try");
    remove(AbortSignal, "any");
    remove(StorageManager.prototype, "estimate");
    remove(Array, "fromAsync");
    remove(URL, "canParse", "parse");
    remove(URLSearchParams.prototype, "size");
    remove(Set.prototype, "intersection", "union", "difference", "symmetricDifference");
    remove(Set.prototype, "isSubsetOf", "isSupersetOf", "isDisjointFrom");
    const iterator: unknown = Reflect.getPrototypeOf(Reflect.getPrototypeOf([].values()) ?? {});
    if (iterator instanceof Object)
      remove(
        iterator,
        "map",
        "filter",
        "take",
        "drop",
        "flatMap",
        "reduce",
        "toArray",
        "forEach",
        "some",
        "every",
        "find",
      );
  });
});

test("an older browser searches, with a result and without", async ({ page }) => {
  await openQuery(page, "lantern");
  await expect(page.getByRole("status").first()).toHaveText(/^\d+ entries for “lantern”\.$/);
  await openQuery(page, "zzqxv");
  await expect(page.getByRole("status").first()).toContainText("zzqxv");
});

test("a browser without WebAssembly is told so, and neither the connection nor the site is blamed", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "WebAssembly");
  });
  await page.goto("library/?q=lantern");
  await expectState(page, "error");
  await expect(page.getByRole("status").first()).toHaveText(/^This browser does not let the search run: WebAssembly/);
  await expect(page.getByRole("link", { name: "Night workers" })).toBeVisible();
});

test("an older browser keeps the figures that were chosen in the address", async ({ page }) => {
  await page.goto("figures/");
  await page.locator("figure-list select").first().selectOption({ index: 1 });
  await expect(page).toHaveURL(/\/figures\/\?.+=.+/);
});

test("an older browser lists assessments, without their size", async ({ page }) => {
  await page.goto("assessments/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("device-storage")).toBeHidden();
});

test("an older browser starts an assessment, answers, adds an action and deletes it all", async ({ page }) => {
  await start(page);
  const asked = question(page, 1);
  await rate(asked, "Planned");
  await asked.getByRole("button", { name: "Add an action" }).click();
  await asked.getByRole("textbox", { name: "What" }).fill("Name a lead");
  await isSaved(page);
  await asked.getByRole("button", { name: "Remove" }).click();
  await expect(asked.getByRole("group", { name: /^Action \d/ })).toHaveCount(0);
  await openBar(page, "Files");
  await page.getByRole("button", { name: "Delete" }).first().click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Delete/ })
    .click();
  await expect(page.getByRole("button", { name: "Start self-assessment" })).toBeVisible();
});
