import type { Page } from "@playwright/test";
import { actionOf, assessmentOf, checklistPath, fileOf, updated } from "../fixtures/assessment.ts";
import { notes, question } from "../fixtures/answering.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { keepOnDevice, openKept, recordOf, showView } from "../fixtures/kept-assessments.ts";

const link = `https://northtown.sharepoint.example/${"x".repeat(163)}`;
const who = { organisation: link, round: link, respondent: link };
const answer = { importance: "high", note: link, proof: link, proofDate: "2020-02-03", updated } as const;
const action = actionOf({ what: link, owner: link, due: "2020-01-02", firstStep: link, howWeWillKnow: link });
const pasted = assessmentOf({
  ...who,
  title: link,
  answers: {
    "CL-01.i01": { ...answer, rating: "in-place" },
    "CL-01.i02": { ...answer, rating: "not-started" },
    "CL-01.i99": { ...answer, rating: "partly" },
  },
  actions: [action, { ...action, id: crypto.randomUUID(), item: "CL-01.i99" }],
});
const another = assessmentOf({ ...who, answers: { "CL-01.i01": { ...answer, rating: "planned" } } });
const consensus = assessmentOf({
  ...pasted,
  id: crypto.randomUUID(),
  combinedFrom: [pasted, another].map(({ id, organisation, respondent, updated, answers }) => {
    return { id, organisation, respondent, updated, answers };
  }),
});

/** Everything shown that reaches beyond the sides of the page. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    // A hidden head of a table reaches nowhere.
    const isClipped = (each: Element | null) => each !== null && getComputedStyle(each).clipPath !== "none";
    const wide = [...document.querySelectorAll("main *")].filter(
      (each) =>
        each.checkVisibility() &&
        each.getBoundingClientRect().right > clientWidth + 1 &&
        !isClipped(each.closest("thead")) &&
        !each.closest(".nhsuk-u-visually-hidden"),
    );
    return [
      ...wide.map((each) => `${each.localName}.${each.className} ${each.textContent.slice(0, 40)}`),
      ...(scrollWidth > clientWidth ? [`the page, by ${String(scrollWidth - clientWidth)}`] : []),
    ];
  });

/** Goes through all that shows what people typed, and looks at each, on screen and on paper. */
async function expectNothingWide(page: Page): Promise<void> {
  const look = async (view: string) => {
    expect([view, await beyond(page)]).toEqual([view, []]);
  };
  await openKept(page, "pasted", "Answer");
  await page.getByText("About this assessment").click();
  await look("Answer");
  for (const view of ["Results", "Actions", "Rounds", "Together"]) {
    await showView(page, view);
    if (view === "Together")
      await page.locator("#together input[type=file]").setInputFiles([
        fileOf(`${"x".repeat(150)}.assessment.json`, pasted),
        fileOf("b.assessment.json", another),
        fileOf("c.assessment.json", {
          ...another,
          respondent: "",
          organisation: "",
          updated: "2026-11-21T09:00:00.000Z",
        }),
      ]);
    if (view === "Rounds") await page.locator("#rounds input[type=file]").setInputFiles([fileOf("b.json", another)]);
    await page.waitForTimeout(200);
    for (const summary of await page.getByText("What each said").all()) await summary.click();
    await look(view);
  }
  await openKept(page, "consensus", "Together");
  await look("Record of a consensus");
  await page.goto("/privacy/");
  await page.goto(checklistPath);
  await expect(page.getByRole("button", { name: /^Continue/ }).first()).toBeVisible();
  await look("Start");
  await page.goto("/assessments/");
  await expect(page.getByText("northtown.sharepoint.example").first()).toBeVisible();
  await look("Assessments");
}

for (const width of [320, 390, 1280])
  test(`a link pasted into every field widens nothing, ${String(width)} wide`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await keepOnDevice(page, [recordOf("pasted", pasted), recordOf("consensus", consensus)]);
    await expectNothingWide(page);
    await openKept(page, "pasted", "Answer");
    const [note, proof] = await Promise.all([
      notes(question(page, 1)).boundingBox(),
      question(page, 1).getByRole("textbox", { name: "Proof", exact: true }).boundingBox(),
    ]);
    expect(Math.abs((note?.width ?? 0) - (proof?.width ?? 1000))).toBeLessThan(2);
  });

test("a link pasted into every field widens no sheet, and pushes no column off it", async ({ page }) => {
  test.slow();
  // An A4 sheet between its margins.
  await page.setViewportSize({ width: 688, height: 1000 });
  await keepOnDevice(page, [recordOf("pasted", pasted), recordOf("consensus", consensus)]);
  for (const view of ["Answer", "Results", "Actions", "Rounds"]) {
    await page.emulateMedia({ media: "screen" });
    await openKept(page, "pasted", view);
    await page.emulateMedia({ media: "print" });
    expect([view, await beyond(page)]).toEqual([view, []]);
    if (view !== "Actions") continue;
    for (const name of ["What", "Question", "Owner", "Due", "Done"]) {
      const column = await page.getByRole("columnheader", { name, exact: true }).boundingBox();
      expect(column?.width).toBeGreaterThan(35);
    }
  }
  await page.emulateMedia({ media: "screen" });
  await openKept(page, "consensus", "Together");
  await page.emulateMedia({ media: "print" });
  expect(await beyond(page)).toEqual([]);
});
