import { isSaved } from "../fixtures/answering.ts";
import { checklistPath, fileOf, roundOf } from "../fixtures/assessment.ts";
import { keptTexts, openNew } from "../fixtures/kept-assessments.ts";
import type { Standing } from "../../src/model/standing.ts";
import type { Rating } from "../../src/model/rating.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

let files = 0;
const from = (standing: Standing | undefined, ...ratings: readonly Rating[]) =>
  ratings.map((rating) => {
    files += 1;
    const parts = { respondent: `Person ${String(files)}`, round: "Round 1", ...(standing && { standing }) };
    return fileOf(
      `${String(files)}.json`,
      roundOf(files % 9 || 9, { "01": rating, "02": "partly" }, { ...parts, id: crypto.randomUUID() }),
    );
  });

test("whoever answers may say from where they see things, and their file has it", async ({ page }) => {
  await openNew(page);
  await page.getByRole("button", { name: /^About: / }).click();
  await page.getByLabel("You answer as (optional)").selectOption("Front-line staff");
  await isSaved(page);
  expect(Object.values(await keptTexts(page))[0]).toContain('"standing": "front-line"');
  await page.reload();
  await page.getByRole("button", { name: /^About: / }).click();
  await expect(page.getByLabel("You answer as (optional)")).toHaveValue("front-line");
});

test("the question on which standings differ comes first, and a group of two is not shown", async ({ page }) => {
  await page.goto(`${checklistPath}#together`);
  const together = page.getByRole("region", { name: "Together", exact: true });
  const choose = together.locator("open-files:not([hidden]) input[type=file]");
  await choose.setInputFiles([
    ...from("board", "in-place", "in-place", "in-place"),
    ...from("front-line", "not-started", "planned"),
  ]);
  await expect(together.getByText("Too few people of one standing rated the same question.")).toBeVisible();
  await choose.setInputFiles(from("front-line", "not-started"));
  const first = together.getByRole("listitem").filter({ hasText: "Rated higher" });
  await expect(first).toHaveText(
    "Does somebody answer for the lantern shelf by name? Rated higher by board members (most say “In place”) than by front-line staff (most say “Not started”).",
  );
  const heading = together.getByRole("heading", { name: "Where standings differ most" });
  await expect(heading).toBeVisible();
  const isBefore = await heading.evaluate((each) => {
    const next = [...document.querySelectorAll("h4")].find(({ textContent }) => textContent === "Who differs most");
    return next && (each.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  });
  expect(isBefore).toBe(true);
});

test("where nobody gave a standing, nothing is said of standings", async ({ page }) => {
  await page.goto(`${checklistPath}#together`);
  const together = page.getByRole("region", { name: "Together", exact: true });
  await together
    .locator("open-files:not([hidden]) input[type=file]")
    .setInputFiles(from(undefined, "planned", "partly"));
  await expect(together.getByRole("heading", { name: "Who differs most" })).toBeVisible();
  await expect(together.getByRole("heading", { name: "Where standings differ most" })).toBeHidden();
});
