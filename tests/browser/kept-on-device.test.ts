import type { Page } from "@playwright/test";
import { fixtureSite } from "../../scripts/fixture-site.ts";
import { isClaimedBy, type HeldIn, type HeldName } from "../../src/kept/things/held-name.ts";
import { start } from "../fixtures/answering.ts";
import { assessmentOf } from "../fixtures/assessment.ts";
import { names as peopleNamed, openFiles } from "../fixtures/files-of-several.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { keepOnDevice, recordOf } from "../fixtures/kept-assessments.ts";
import { prepare } from "../fixtures/session-in-preparation.ts";

const path = "assessments/";

/** Every name that the browser holds for the host, asked by the test itself. */
async function held(page: Page): Promise<HeldName[]> {
  const found = await page.evaluate(async () => {
    const { storageBuckets: buckets } = navigator as unknown as { storageBuckets: { keys(): Promise<string[]> } };
    return {
      IndexedDB: (await indexedDB.databases()).map(({ name }) => name ?? ""),
      "Storage bucket": await buckets.keys(),
      "Cache storage": await caches.keys(),
      "Service worker": (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
      "Session storage": Object.keys(sessionStorage),
      "Local storage": Object.keys(localStorage),
    };
  });
  return Object.entries(found).flatMap(([place, names]) => names.map((name) => ({ in: place as HeldIn, name })));
}

/** What the privacy page names as kept, by kind. */
async function claimed(page: Page): Promise<readonly { readonly kind: string; readonly name: HeldName }[]> {
  await page.goto("privacy/");
  return page.locator("[data-held-in]").evaluateAll((lines: HTMLElement[]) =>
    lines.map((line) => ({
      kind: line.closest<HTMLElement>("[data-kept]")?.dataset["kept"] ?? "",
      name: {
        in: line.dataset["heldIn"] as HeldIn,
        // The name as it stands in the page, its spaces too.
        name: line.querySelector("code")?.textContent ?? "",
        ...("isBeginning" in line.dataset && { isBeginning: true as const }),
      },
    })),
  );
}

const kind = (page: Page, name: string) =>
  page.getByRole("list", { name: "What may be kept here" }).getByRole("listitem").filter({ hasText: name });
const dialog = (page: Page) => page.getByRole("dialog");

/** Does everything after which something is kept. */
async function keepEverything(page: Page) {
  const together = await openFiles(page);
  await together.getByRole("checkbox", { name: "Show names" }).uncheck();
  await expect(together.getByText(peopleNamed)).toHaveCount(0);
  await start(page);
  await prepare(page);
  await page.goto("sessions/an-evening-at-the-shelf/");
  await page.getByRole("button", { name: "Start the clock" }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await page.goto("offline/");
  await page.getByRole("button", { name: "Keep this library on this device" }).click();
  await expect(page.getByText(/^Kept whole on this device on/)).toBeVisible({ timeout: 60_000 });
}

test("all that is ever stored is one listed kind, named on the privacy page, and goes with “Delete everything”", async ({
  page,
}) => {
  test.slow();
  await keepEverything(page);
  const claims = await claimed(page);
  const stored = await held(page);
  for (const place of ["IndexedDB", "Storage bucket", "Cache storage", "Service worker", "Session storage"])
    expect(stored.map((name) => name.in)).toContain(place);
  for (const name of stored) {
    const kinds = new Set(claims.filter((claim) => isClaimedBy(name, claim.name)).map((claim) => claim.kind));
    expect([...kinds], `${name.in}: ${name.name}`).toHaveLength(1);
  }
  // No claim is idle: each names something that is stored.
  for (const { name } of claims)
    expect(
      stored.some((one) => isClaimedBy(one, name)),
      name.name,
    ).toBe(true);

  await page.goto(path);
  await expect(kind(page, "Self-assessments")).toContainText(
    /Kept now: 1 self-assessment, begun on .+, \d+ kB as files\./,
  );
  await expect(kind(page, "The session that you build")).toContainText(
    /Kept now: “Board hour”, 2 items, begun on .+\./,
  );
  await expect(kind(page, "The library without")).toContainText(/Kept now: The copy of .+, \d+ files, [\d.]+ MB\./);
  await expect(kind(page, "The choice to hide")).toContainText("Kept now: Names are hidden in this tab.");
  await page.getByRole("button", { name: "Delete everything" }).click();
  await expect(dialog(page)).toContainText("Every answer, note and action in self-assessments goes");
  await expect(dialog(page).getByRole("button", { name: "Keep" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  expect(await held(page)).toHaveLength(stored.length);
  await page.getByRole("button", { name: "Delete everything" }).click();
  await dialog(page).getByRole("button", { name: "Delete", exact: true }).click();
  await expect(
    page.getByText(/^Deleted, and looked for again: this browser no longer has anything of this library/),
  ).toBeFocused();
  await expect(page.getByText("This browser keeps nothing of this library on this device.")).toBeVisible();
  await expect(page.getByText("This device keeps no self-assessments.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Delete/ })).toHaveCount(0);
  expect(await held(page)).toEqual([]);
});

test("looking creates nothing, and offers no deletion where nothing is kept", async ({ page }) => {
  await page.goto(path);
  await expect(page.getByText("This browser keeps nothing of this library on this device.")).toBeVisible();
  await expect(kind(page, "Self-assessments")).toContainText("Kept now: Nothing.");
  await expect(page.getByRole("button", { name: /^Delete/ })).toHaveCount(0);
  expect(await held(page)).toEqual([]);
});

test("one kind is deleted and the others stay; what another library of the host keeps is not touched", async ({
  page,
}) => {
  await keepOnDevice(page, [recordOf("first", assessmentOf())]);
  const others = fixtureSite.base.slice(0, -1);
  await page.evaluate(async (others) => {
    sessionStorage.setItem(`equity-evidence-library${others} names`, "hidden");
    await caches.open("equity-evidence-library/another offline 2026-01-01T00:00:00.000Z");
    localStorage.setItem("equity-evidence-library/another names", "hidden");
  }, others);
  await page.goto(path);
  await page.getByRole("button", { name: "Delete Self-assessments" }).click();
  await dialog(page).getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByText(/no longer has any self-assessment at this address\.$/)).toBeFocused();
  await expect(kind(page, "The choice to hide")).toContainText("Names are hidden in this tab.");
  await page.getByRole("button", { name: "Delete The choice to hide names" }).click();
  await dialog(page).getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByText(/no longer has a choice to hide names at this address\.$/)).toBeFocused();
  expect((await held(page)).map(({ name }) => name).sort()).toEqual([
    "equity-evidence-library/another names",
    "equity-evidence-library/another offline 2026-01-01T00:00:00.000Z",
  ]);
});

test("what the browser does not delete is said to be left, with where it is and what to do", async ({ page }) => {
  await keepOnDevice(page, [recordOf("first", assessmentOf())]);
  await page.addInitScript(() => {
    IDBFactory.prototype.deleteDatabase = () => {
      throw new DOMException("no", "UnknownError");
    };
  });
  await page.goto(path);
  await page.getByRole("button", { name: "Delete Self-assessments" }).click();
  await dialog(page).getByRole("button", { name: "Delete", exact: true }).click();
  const said = page.getByText(/^Not all of it is deleted\. Still there: IndexedDB \(equity-evidence-library/);
  await expect(said).toBeFocused();
  await expect(said).toContainText("clear the data of this site in the browser’s settings");
  await expect(kind(page, "Self-assessments")).toContainText("Nothing, in storage that is still there.");
});

test("what somebody starts in another part of the page is listed at once", async ({ page }) => {
  await keepOnDevice(page, [recordOf("first", assessmentOf())]);
  await page.goto(path);
  await expect(kind(page, "Self-assessments")).toContainText("1 self-assessment,");
  await page.getByRole("button", { name: /^Duplicate/ }).click();
  await expect(kind(page, "Self-assessments")).toContainText("2 self-assessments,");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says what may be kept, and how the browser clears it", async ({ page }) => {
    await page.goto(path);
    await expect(kind(page, "Self-assessments")).toContainText("from when you start a self-assessment");
    await expect(page.locator("main noscript > p")).toContainText("clear what it holds for the address of this site");
    for (const line of await page.getByText("Kept now").all()) await expect(line).toBeHidden();
    await expect(page.getByRole("button", { name: /^Delete/ })).toHaveCount(0);
  });
});
