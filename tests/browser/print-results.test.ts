import { expect, test } from "../fixtures/guarded-page.ts";
import { actions, answers, plan, results } from "../fixtures/answered-checklist.ts";
import { assessmentOf } from "../fixtures/assessment.ts";
import { keepAndOpen, showView } from "../fixtures/kept-assessments.ts";
import { sheetsOf } from "../fixtures/sheets.ts";

test("printed results and plan stand alone, without controls", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await keepAndOpen(page, assessmentOf({ answers, actions }), "Results");
  await page.getByRole("button", { name: "Print results" }).click();
  await page.emulateMedia({ media: "print" });
  for (const said of ["Northtown ICS", "Spring 2026", "Ann", "20 November 2026", "CL-01, edition 1"]) {
    await expect(page.locator("#results .view-head").getByText(said, { exact: true })).toBeVisible();
  }
  await expect(results(page).getByText("of 17 questions answered")).toBeVisible();
  await expect(results(page).getByText("https://northtown.example/evidence/id/CL-01/")).toBeVisible();
  await expect(
    page.locator("button:visible, input:visible, select:visible, h1:visible, .paper-form:visible"),
  ).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });

  await showView(page, "Actions");
  await page.getByRole("button", { name: "Print the plan" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(plan(page).getByText("Ask the board")).toBeVisible();
  await expect(plan(page).getByText("2 January 2026")).toBeVisible();
  await expect(page.getByText("Action plan", { exact: true })).toBeHidden();
  await expect(page.locator("button:visible, input:visible, textarea:visible, h1:visible")).toHaveCount(0);
});

test("results printed with the rest of the page say once whose they are, on one sheet", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers, actions }), "Results");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(/Northtown ICS/).filter({ visible: true })).toHaveCount(1);
  await expect(page.locator("#results .view-head")).toHaveCSS("break-inside", "avoid");
});

test("the first page is printed alone, with the pictures of its bars", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await keepAndOpen(page, assessmentOf({ answers, actions }), "Results");
  await page.getByRole("button", { name: "Print page 1 alone" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(results(page).getByRole("heading", { name: "Gaps that matter most" })).toBeVisible();
  await expect(results(page).getByRole("heading", { name: "Why there is no score" })).toBeHidden();
  // A pattern in a picture that is not drawn fills nothing.
  await expect(page.locator(".rating-patterns")).not.toHaveCSS("display", "none");
  expect(await sheetsOf(page)).toBe(1);
});

test("a long note breaks over sheets rather than leaving one nearly blank", async ({ page }) => {
  const note = "They wrote at length about what they had seen. ".repeat(110);
  const long = { ...answers, "CL-01.i04": { ...answers["CL-01.i04"], note } };
  const key = await keepAndOpen(page, assessmentOf({ answers: long, actions }), "Results");
  expect(key).not.toBe("");
  const print = (view: string) =>
    page.evaluate((name) => {
      document.documentElement.dataset["print"] = name;
    }, view);
  await print("results");
  const withNote = await sheetsOf(page);
  await page.getByRole("link", { name: "Answer", exact: true }).press("Enter");
  await showView(page, "Results");
  await results(page)
    .locator(".gap__note")
    .first()
    .evaluate((each) => {
      each.textContent = "";
    });
  await print("results");
  // The note is some 60 lines, a sheet at most.
  expect(withNote - (await sheetsOf(page))).toBeLessThanOrEqual(1);
});

test("a sign-off is on every printed view: its words where it was given, a box to sign in where it was not", async ({
  page,
}) => {
  const at = "2026-11-20T09:00:00.000Z";
  const signOff = { id: "7b0a3c1e-4c1e-4a53-9a33-0d5f0b6a1c11", on: "2026-11-20", by: "The board", at, said: {} };
  const conflict = { id: signOff.id, of: "CL-01.i04", field: "note", kept: "A", other: "B", found: at } as const;
  for (const signedOff of [[signOff], []]) {
    await keepAndOpen(page, assessmentOf({ answers, actions, signedOff, conflicts: [conflict] }), "Results");
    for (const view of ["Answer", "Actions", "Results"] as const) {
      await showView(page, view);
      await page.emulateMedia({ media: "print" });
      const shown = (text: string | RegExp) => page.getByText(text).filter({ visible: true });
      // Results have a first sheet that may be printed alone, and say it there and at the sign-off.
      const most = view === "Results" ? 2 : 1;
      const words = await shown(/Final on 20 November 2026, by The board\./).count();
      expect(words, view).toBe(signedOff.length * most);
      await expect(page.getByText("Signature", { exact: true }).filter({ visible: true })).toHaveCount(
        1 - signedOff.length,
      );
      const undecided = await shown(/Changed in two places and not decided/).count();
      expect(undecided, view).toBeGreaterThan(0);
      expect(undecided, view).toBeLessThanOrEqual(most);
      await page.emulateMedia({ media: "screen" });
    }
  }
});
