import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/guarded-page.ts";
import { hold } from "./library-page.ts";

const box = (page: Page) => page.getByRole("combobox").first();
const options = (page: Page) => page.getByRole("option");
const names = "**/pagefind/vocabulary/names-*";

async function typeOn(page: Page, path: string, text: string): Promise<void> {
  await page.goto(path);
  await box(page).pressSequentially(text);
}

test("names are offered while a person types; arrows and Enter choose one", async ({ page }) => {
  await typeOn(page, "./", "lant");
  await expect(options(page)).toHaveText(["lantern keeper", "Lantern lending", "Lantern makers"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(options(page).nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/library\/\?q=Lantern\+lending$/);
});

test("Escape closes the list, and the text stays", async ({ page }) => {
  await typeOn(page, "./", "lant");
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(options(page)).toHaveCount(0);
  await expect(box(page)).toHaveValue("lant");
});

for (const [how, keys] of [
  ["as most browsers tell it", { isComposing: true }],
  ["as Safari tells the key that ends it", { keyCode: 229 }],
] as const) {
  test(`keys that compose text choose nothing, ${how}`, async ({ page }) => {
    await typeOn(page, "./", "lant");
    await expect(options(page).first()).toBeVisible();
    const path = page.url();
    for (const key of ["ArrowDown", "Enter", "Escape"]) {
      const init = { key, bubbles: true, cancelable: true, ...keys };
      const wasLeftAlone = await box(page).evaluate((node, init) => {
        return node.dispatchEvent(new KeyboardEvent("keydown", init));
      }, init);
      expect(wasLeftAlone).toBe(true);
    }
    await expect(options(page).first()).toBeVisible();
    await expect(options(page).first()).toHaveAttribute("aria-selected", "false");
    expect(page.url()).toBe(path);
    await page.keyboard.press("ArrowDown");
    await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  });
}

test("nothing is offered to a person who has left the box: not before the names are asked for", async ({ page }) => {
  await page.clock.install();
  await page.goto("./");
  let asked = 0;
  await page.route(names, (route) => {
    asked += 1;
    return route.continue();
  });
  await box(page).pressSequentially("lant");
  await page.keyboard.press("Tab");
  await page.clock.runFor(2_000);
  expect(asked).toBe(0);
  await expect(options(page)).toHaveCount(0);
  await box(page).press("s");
  await page.clock.runFor(2_000);
  await expect.poll(() => asked).toBe(1);
});

test("nothing is offered to a person who has left the box: not when the names come late", async ({ page }) => {
  const { held, release } = hold();
  await page.route(names, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(names);
  await typeOn(page, "./", "lant");
  await asked;
  await page.keyboard.press("Tab");
  const answered = page.waitForResponse(names);
  release();
  await (await answered).finished();
  await page.waitForTimeout(300);
  await expect(options(page)).toHaveCount(0);
  await expect(box(page)).toHaveAttribute("aria-expanded", "false");
});

for (const path of [
  "about/how-to-cite/",
  "glossary/",
  "data/",
  "topics/",
  "library-page-that-is-not-there/",
  "sources/northtown-report/",
]) {
  test(`the option that Enter would choose can be seen on ${path}`, async ({ page }) => {
    await typeOn(page, path, "lant");
    const [active, other] = [options(page).first(), options(page).nth(1)];
    await expect(active).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await expect(active).toHaveAttribute("aria-selected", "true");
    const backgroundOf = (node: Element) => getComputedStyle(node).backgroundColor;
    expect(await active.evaluate(backgroundOf)).not.toBe(await other.evaluate(backgroundOf));
    await expect(active).toHaveCSS("outline-style", "solid");
  });
}

for (const [how, answer] of [
  ["are cut off", undefined],
  ["are not there", { status: 404, body: "Not found" }],
  ["are a page instead", { status: 200, contentType: "text/html", body: "<!doctype html><title>Sign in</title>" }],
] as const) {
  test(`where the names ${how}, nothing is offered, and the next letter asks again`, async ({ page }) => {
    await page.route(names, (route) => (answer ? route.fulfill(answer) : route.abort()));
    const asked = page.waitForRequest(names);
    await typeOn(page, "./", "lant");
    await asked;
    await page.waitForTimeout(300);
    await expect(options(page)).toHaveCount(0);
    await page.unroute(names);
    await box(page).press("e");
    await expect(options(page).first()).toBeVisible();
  });
}

test("while the names never come, a search can be sent", async ({ page }) => {
  await page.route(names, () => undefined);
  const asked = page.waitForRequest(names);
  await typeOn(page, "./", "lantern");
  await asked;
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/library\/\?q=lantern$/);
});
