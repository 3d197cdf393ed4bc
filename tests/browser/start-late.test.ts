import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { fixtureSite } from "../../scripts/fixture-site.ts";
import { scriptsOf } from "../../scripts/bench/scripts-of.ts";
import { answers } from "../fixtures/answered-checklist.ts";
import { isSaved, openCopy, close } from "../fixtures/answering.ts";
import { assessmentOf, checklistPath } from "../fixtures/assessment.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { isLarge, large, neverIdle, problem, startButton } from "../fixtures/late-start.ts";
import { keepOnDevice, recordOf } from "../fixtures/kept-assessments.ts";
import { encode } from "../../src/assessment/codec/encode.ts";

const isComing = (page: Page) =>
  expect(page.getByText("The self-assessment is still being fetched.", { exact: false })).toBeVisible();

/** The addresses of the scripts that a page asks for, while it asks for them. */
function watchScripts(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith(".js")) asked.push(pathname);
  });
  return asked;
}

/** Holds the large part back until the function returned is called. */
async function hold(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(large, async (route) => {
    await held;
    await route.continue();
  });
  return () => {
    release();
  };
}

const copy = () => encode(assessmentOf({ answers }));

test("a reader fetches one small script more than on any page, and the rest when the page is idle", async ({
  page,
}) => {
  const asked = watchScripts(page);
  const { folder, base } = fixtureSite;
  const html = readFileSync(join(folder, checklistPath, "index.html"), "utf8");
  await neverIdle(page);
  await page.goto(checklistPath, { waitUntil: "networkidle" });
  await expect(startButton(page)).toBeVisible();
  expect(new Set(asked)).toEqual(new Set([...scriptsOf(folder, html, ["load-assessment"])].map((file) => base + file)));
});

test("everything is there once the page is idle", async ({ page }) => {
  const asked = watchScripts(page);
  await page.goto(checklistPath);
  await expect.poll(() => asked.some(isLarge)).toBe(true);
  await expect(page.locator("self-assessment:defined")).toBeAttached();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test("Start that is pressed before it came is done once it is there, however long that takes", async ({ page }) => {
  await page.clock.install();
  const release = await hold(page);
  await page.goto(checklistPath);
  await startButton(page).press("Enter");
  await isComing(page);
  await startButton(page).press("Space");
  await page.clock.fastForward("02:00:00");
  await isComing(page);
  await expect(problem(page)).toHaveText("");
  release();
  await isSaved(page);
  await expect(page.locator("[data-part=start-status]")).toHaveText("");
  await close(page);
  await expect(page.getByRole("button", { name: /^Continue/ })).toHaveCount(1);
});

test("a file that is chosen before it came is opened once it is there", async ({ page }) => {
  const release = await hold(page);
  await neverIdle(page);
  await page.goto(checklistPath);
  await openCopy(page, "a.assessment.json", copy());
  await isComing(page);
  release();
  // The file is from elsewhere, so whose answers are given is asked first.
  await expect(page.getByRole("group", { name: /^This came from a file/ })).toBeFocused();
  await expect(page.getByText("6 of 17 answered")).toBeVisible();
});

test("a file that is dropped before it came is opened once it is there", async ({ page }) => {
  const release = await hold(page);
  await page.goto(checklistPath);
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "a.assessment.json"));
    return data;
  }, copy());
  await expect(startButton(page)).toBeVisible();
  const target = page.locator("assessment-start open-files");
  await target.dispatchEvent("drop", { dataTransfer: dropped });
  release();
  await expect(page.getByText("6 of 17 answered")).toBeVisible();
});

test("the way to set answers side by side is taken once it is there", async ({ page }) => {
  const release = await hold(page);
  await neverIdle(page);
  await page.goto(checklistPath);
  await page.getByRole("link", { name: "Use together" }).click();
  await isComing(page);
  release();
  await expect(page.locator("#together").getByRole("button", { name: "Open files" }).first()).toBeVisible();
});

test.describe("with a record in this browser", () => {
  test.beforeEach(async ({ page }) => {
    await keepOnDevice(page, [recordOf("kept-one", assessmentOf({ answers }))]);
    await neverIdle(page);
  });

  test("it is offered at once, and opens", async ({ page }) => {
    await page.goto(checklistPath);
    await page.getByRole("button", { name: "Continue Northtown ICS" }).click();
    await expect(page.getByText("6 of 17 answered")).toBeVisible();
    await page.reload();
    await expect(page.getByText("6 of 17 answered")).toBeVisible();
  });

  test("an address opens it", async ({ page }) => {
    await page.goto(`${checklistPath}#open=kept-one`);
    await expect(page.getByText("6 of 17 answered")).toBeVisible();
  });

  test("the page says where it cannot be shown", async ({ page }) => {
    await page.route(large, (route) => route.abort());
    await page.goto(checklistPath);
    await expect(page.locator("[data-part=start-status]")).toContainText("Check the connection");
    await page.goto(`${checklistPath}#open=kept-one`);
    await expect(problem(page)).toContainText("Check the connection");
    await expect(problem(page)).toBeInViewport();
    await page.unroute(large);
    await page.reload();
    await expect(page.getByText("6 of 17 answered")).toBeVisible();
  });
});

test("a browser that cannot tell what is idle or kept fetches it late, and makes no database", async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "requestIdleCallback");
    Reflect.set(window, "databases", indexedDB.databases.bind(indexedDB));
    Reflect.deleteProperty(IDBFactory.prototype, "databases");
  });
  const release = await hold(page);
  const asked = watchScripts(page);
  await page.goto(checklistPath);
  await expect(startButton(page)).toBeVisible();
  await expect.poll(() => asked.some(isLarge)).toBe(true);
  expect(await page.evaluate(() => (Reflect.get(window, "databases") as typeof indexedDB.databases)())).toEqual([]);
  release();
  await startButton(page).click();
  await isSaved(page);
});
