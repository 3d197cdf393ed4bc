import type { Frame, Page } from "@playwright/test";
import { faultsOf } from "../fixtures/accessibility-faults.ts";
import { FakePlatform, leaveCourse, toldTo } from "../fixtures/fake-platform.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { htmlFaults } from "../fixtures/html-faults.ts";
import { addressOf, bytesOf, everyKind, openPack, pressForFile } from "../fixtures/pack-page.ts";

const scorm = "Download for a learning platform";
const steps = everyKind.length + 1;

async function courseOf(page: Page): Promise<Frame> {
  await page.waitForFunction(() =>
    window.frames[0]?.frames[0]?.document.querySelector("[data-part=steps]:not([hidden])"),
  );
  const frame = page.frame("course");
  if (!frame) throw new Error("There is no course.");
  return frame;
}

const next = (course: Frame) => course.getByRole("button", { name: "Next" }).click();

test("a platform hears of the start, the place, the end and the time, and opens the place again", async ({
  page,
  browser,
}) => {
  await openPack(page, everyKind);
  const file = await pressForFile(page, scorm);
  expect(file.suggestedFilename()).toBe("session-scorm-1.2.zip");
  const zip = await bytesOf(file);
  expect(zip.length).toBeLessThan(1_000_000);
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const platform = new FakePlatform(context, zip);
  expect([...platform.names].sort()).toEqual([
    "imsmanifest.xml",
    "index.html",
    "platform.js",
    "steps.js",
    "styles.css",
  ]);

  const first = await platform.open();
  const course = await courseOf(first);
  expect((await toldTo(first)).calls.slice(0, 3)).toEqual([
    "LMSInitialize ",
    "LMSSetValue cmi.core.lesson_status incomplete",
    "LMSCommit ",
  ]);
  await expect(course.getByText(`Step 1 of ${String(steps)}`)).toBeVisible();
  await expect(course.getByRole("heading", { level: 1, name: "Session" })).toBeVisible();
  await expect(course.locator("[data-step]:visible")).toHaveCount(1);
  await next(course);
  await next(course);
  await expect(course.getByText(`Step 3 of ${String(steps)}`)).toBeVisible();
  await expect(course.locator("#item-2 h2")).toBeFocused();
  expect((await toldTo(first)).values).toMatchObject({
    "cmi.core.lesson_location": "item-2",
    "cmi.core.lesson_status": "incomplete",
  });
  await leaveCourse(first);
  const left = await toldTo(first);
  expect(left.calls.at(-1)).toBe("LMSFinish ");
  expect(left.calls.filter((call) => call.startsWith("LMSFinish"))).toHaveLength(1);
  expect(left.values["cmi.core.session_time"]).toMatch(/^\d{4}:[0-5]\d:[0-5]\d$/);
  expect(left.values["cmi.core.exit"]).toBe("suspend");

  const again = await platform.open(left.values);
  const second = await courseOf(again);
  await expect(second.getByText(`Step 3 of ${String(steps)}`)).toBeVisible();
  for (let step = 3; step < steps; step += 1) await next(second);
  await expect(second.getByRole("button", { name: "Next" })).toBeDisabled();
  expect((await toldTo(again)).values).toMatchObject({
    "cmi.core.lesson_status": "completed",
    "cmi.core.lesson_location": `item-${String(everyKind.length)}`,
  });
  // A link in the contents goes to its step, and what was completed stays so.
  for (let step = 1; step < steps; step += 1) await second.getByRole("button", { name: "Previous" }).click();
  await second.getByRole("navigation", { name: "Contents" }).getByRole("link").nth(3).click();
  await expect(second.getByText(`Step 5 of ${String(steps)}`)).toBeVisible();
  await leaveCourse(again);
  expect((await toldTo(again)).values).toMatchObject({ "cmi.core.lesson_status": "completed", "cmi.core.exit": "" });
  expect(platform.beside).toEqual([]);
  await context.close();
});

test("without a platform it reads, and whoever reviews changes nothing", async ({ page, browser }) => {
  await openPack(page, ["CS-01", "PR-01"]);
  const context = await browser.newContext();
  const platform = new FakePlatform(context, await bytesOf(await pressForFile(page, scorm)));
  const alone = await platform.open({}, false);
  const faults: string[] = [];
  alone.on("pageerror", (error) => faults.push(error.message));
  const course = await courseOf(alone);
  await next(course);
  await expect(course.locator("#item-1 h2")).toBeFocused();
  await leaveCourse(alone);
  expect(faults).toEqual([]);
  expect(await htmlFaults(platform.text("index.html"), "index.html")).toEqual([]);
  await alone.goto(FakePlatform.alone);
  await expect(alone.getByText("Step 1 of 3")).toBeVisible();
  expect(await faultsOf(alone)).toEqual([]);
  await alone.getByRole("button", { name: "Next" }).press("Enter");
  await expect(alone.locator("#item-1 h2")).toBeFocused();
  expect(await faultsOf(alone)).toEqual([]);

  const reviewed = { "cmi.core.lesson_mode": "review", "cmi.core.lesson_status": "failed" };
  const review = await platform.open(reviewed);
  const seen = await courseOf(review);
  await next(seen);
  await next(seen);
  await expect(seen.getByText("Step 3 of 3")).toBeVisible();
  expect((await toldTo(review)).values["cmi.core.lesson_status"]).toBe("failed");
  await context.close();
});

test("what the room is asked is a step, the name is the course's, the notes are nowhere, and the bytes repeat", async ({
  page,
}) => {
  await openPack(page, ["CS-01", "PR-01"]);
  await page.getByRole("textbox", { name: "Name of the session" }).fill("Board <hour> & more");
  const item = page.getByRole("list", { name: "Items" }).getByRole("listitem").first();
  await item.getByRole("button", { name: "Prompt and notes" }).click();
  await item.getByRole("textbox", { name: "Ask the room" }).fill("Who is <missed>?");
  await item.getByRole("textbox", { name: "For you alone" }).fill("Mind the chair");
  await page.keyboard.press("Tab");
  await expect(page.getByText("Kept on this device.", { exact: true })).toBeVisible();
  const first = await pressForFile(page, scorm);
  expect(first.suggestedFilename()).toBe("board-hour-more-scorm-1.2.zip");
  const zip = await bytesOf(first);
  expect((await bytesOf(await pressForFile(page, scorm))).equals(zip)).toBe(true);
  const platform = new FakePlatform(page.context(), zip);
  const read = (name: string) => platform.text(name);
  expect(read("imsmanifest.xml")).toContain("<title>Board &lt;hour&gt; &amp; more</title>");
  expect(read("index.html")).toContain("Who is &lt;missed&gt;?");
  for (const name of ["imsmanifest.xml", "index.html", "steps.js"]) expect(read(name)).not.toContain("Mind the chair");
});

test("a course of links leads to the permanent address of every item", async ({ page, browser }) => {
  await openPack(page, everyKind);
  const file = await pressForFile(page, "Download as links for a course");
  expect(file.suggestedFilename()).toBe("session.imscc");
  const zip = await bytesOf(file);
  expect((await bytesOf(await pressForFile(page, "Download as links for a course"))).equals(zip)).toBe(true);
  const context = await browser.newContext();
  const course = new FakePlatform(context, zip);
  const section = "https://northtown.example/evidence/case-studies/a-reward-for-returns/#what-they-did";
  for (const [place, id] of everyKind.entries())
    expect(course.text(`link-${String(place + 1)}.xml`)).toContain(
      `href="${id.includes("/") ? section : addressOf(id)}"`,
    );
  expect(course.text("link-8.xml")).toContain("<title>What they did (A reward for lanterns that come back)</title>");
  await context.close();
});
