import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/guarded-page.ts";

const path = "sessions/an-evening-at-the-shelf/";
const tab = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Parts of this session" }).getByRole("link", { name });
const step = (page: Page, name: string) => page.locator("#run").getByRole("heading", { name, level: 3 });
const clock = (page: Page) => page.getByRole("timer");
const press = (page: Page, name: string) => page.locator("#run").getByRole("button", { name, exact: true }).click();

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the three parts stand one after another, with every step and no buttons", async ({ page }) => {
    await page.goto(path);
    for (const name of ["Run it", "Show it", "Hand out"])
      await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
    for (const name of ["Look", "One got better and one got worse", "Agree"])
      await expect(step(page, name)).toBeVisible();
    await expect(page.locator("#screen-3")).toBeVisible();
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
    await tab(page, "Hand out").click();
    await expect(page.getByRole("heading", { name: "Afterwards you can" })).toBeInViewport();
  });
});

test("one part is shown, the address names it, and Back returns to the part before", async ({ page }) => {
  await page.goto(path);
  await expect(tab(page, "Run it")).toHaveAttribute("aria-current", "true");
  await expect(page.locator("#show")).toBeHidden();
  await tab(page, "Show it").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#show$/);
  await expect(page.locator("#run")).toBeHidden();
  // The next stop is in the part that was opened.
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Fill the screen" })).toBeFocused();
  await tab(page, "Hand out").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#hand-out")).toBeVisible();
  await page.goBack();
  await expect(page.locator("#show")).toBeVisible();
  await page.goto(`${path}#screen-2`);
  await expect(page.locator("#screen-2")).toBeVisible();
});

test("the clock of a step counts down by the time of day, pauses, goes over, and moves the end", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-11-27T14:00:00") });
  await page.goto(path);
  await expect(clock(page)).toHaveText("15:00 left in this step");
  await press(page, "Start the clock");
  await expect(page.getByLabel("Begins at")).toHaveValue("14:00");
  await expect(page.locator(".timeline")).toContainText("14:15");
  await page.clock.runFor("05:00");
  await expect(clock(page)).toHaveText("10:00 left in this step");
  await press(page, "Pause");
  await page.clock.runFor("03:00");
  await expect(clock(page)).toHaveText("10:00 left in this step");
  await press(page, "Go on");
  // A tab that slept for a quarter of an hour.
  await page.clock.fastForward("15:00");
  await expect(clock(page)).toHaveText("5:00 over the time of this step");
  await expect(page.getByText("At this pace it ends at 14:53.")).toBeVisible();
  await expect(page.locator("[data-part=said]")).toHaveText("The time of this step is up.");
  await press(page, "Next step");
  await expect(step(page, "One got better and one got worse")).toBeFocused();
  await expect(clock(page)).toHaveText("20:00 left in this step");
  await expect(page.locator("#step-2").getByRole("timer")).toBeVisible();
  await expect(page).toHaveURL(/#step-2$/);
  await press(page, "Previous");
  await expect(step(page, "Look")).toBeVisible();
});

test("an address of a step or a part opens it where it begins", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [hash, id] of [
    ["#step-2", "#step-2"],
    ["#hand-out", "session-tabs"],
  ] as const) {
    await page.goto(path);
    await page.goto(`about:blank`);
    await page.goto(`${path}${hash}`);
    await expect(page.locator(id)).toBeInViewport();
    await expect.poll(async () => (await page.locator(id).boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
  }
});

test("the timeline leads to a step, follows the time it begins at, and is drawn to scale", async ({ page }) => {
  await page.goto(path);
  await page.getByLabel("Begins at").fill("09:50");
  const slots = page.locator(".timeline > li");
  await expect(slots.nth(2)).toContainText("10:25");
  await expect(page.locator(".timeline__end")).toContainText("10:35");
  const heights = await slots.evaluateAll((list) => list.map((slot) => slot.getBoundingClientRect().height));
  expect(Math.round((heights[1] ?? 0) / 20)).toBe(Math.round((heights[0] ?? 0) / 15));
  await slots.nth(1).getByRole("link").click();
  await expect(step(page, "One got better and one got worse")).toBeVisible();
  await expect(step(page, "Look")).toBeHidden();
  await expect(slots.nth(1).getByRole("link")).toHaveAttribute("aria-current", "step");
});

test("answers to what may be said are folded until they are wanted, and open on paper", async ({ page }) => {
  await page.goto(`${path}#step-2`);
  const said = page.getByText("If someone says that rewards never work");
  await expect(said).toBeHidden();
  // The script that opens them for paper is there once the clock is.
  await expect(clock(page)).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(said).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(said).toBeHidden();
  await page.locator("#step-2").getByText("If someone says …").click();
  await expect(said).toBeVisible();
});

test("a screen fills the window, moves by keys, and holds no ending", async ({ page }) => {
  await page.goto(`${path}#show`);
  await page.getByRole("button", { name: "Fill the screen" }).click();
  await page.keyboard.press("ArrowRight");
  const screen = page.locator("#screen-2");
  await expect(screen.getByRole("heading", { name: "Read", exact: true })).toBeFocused();
  await expect(screen).toContainText("Somebody offered a reward for lanterns that came back.");
  await expect(screen.getByRole("link")).toHaveCount(0);
  const box = await page.locator("[data-part=stage]").boundingBox();
  expect(box).toEqual({ x: 0, y: 0, ...page.viewportSize() });
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Fill the screen" })).toBeFocused();
  await expect(page.getByRole("heading", { name: "Related" })).toBeHidden();
});

test("a reload in the middle goes on with step, clock and beginning, and nothing is stored", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-11-27T14:00:00") });
  await page.goto(path);
  await press(page, "Next step");
  await press(page, "Start the clock");
  await page.clock.runFor("04:00");
  const left = await clock(page).innerText();
  await page.reload();
  await expect(clock(page)).toHaveText(left);
  await expect(page.locator("#run").getByRole("button", { name: "Pause" })).toBeVisible();
  await tab(page, "Show it").click();
  await page.clock.runFor("01:00");
  await page.reload();
  await tab(page, "Run it").click();
  await expect(page.locator("#step-2")).toBeVisible();
  await expect(clock(page)).not.toHaveText(left);
  await expect(page.getByLabel("Begins at")).not.toHaveValue("");
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test("the plan and the screens stay in step", async ({ page }) => {
  await page.goto(path);
  await press(page, "Next step");
  await tab(page, "Show it").click();
  await expect(page.locator("#screen-2")).toBeVisible();
  await page.locator("#show").getByRole("button", { name: "Next", exact: true }).click();
  await expect(page.locator("#screen-3")).toBeVisible();
  await tab(page, "Run it").click();
  await expect(page.locator("#step-3")).toBeVisible();
  await expect(page.locator("#step-2")).toBeHidden();
});
