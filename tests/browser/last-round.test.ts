import { fileOf, roundOf } from "../fixtures/assessment.ts";
import { isSaved, question } from "../fixtures/answering.ts";
import { keepOnDevice, openKept, recordOf, showView } from "../fixtures/kept-assessments.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

const day = "2026-01-01T10:00:00.000Z";
const first = roundOf(
  1,
  {},
  {
    answers: {
      "CL-01.i01": {
        rating: "planned",
        note: "Ask the wards.",
        proof: "Board paper 14",
        proofDate: "2025-09-30",
        updated: day,
      },
      "CL-01.i02": { rating: "not-applicable", reason: "No shelf of ours lends lanterns.", updated: day },
    },
  },
);
const second = roundOf(2, { "01": "in-place" }, { previous: first.id });

test("on another device the last round is asked for by its name, and its file shows what was said at once and later", async ({
  page,
}) => {
  await keepOnDevice(page, [recordOf("second", second)]);
  await openKept(page, "second", "Answer");
  await expect(page.getByText("This follows Round 1, which is not on this device.")).toBeVisible();
  const ask = page.getByRole("button", { name: "Open the file of Round 1" });
  const files = page.locator("last-round input[type=file]");
  await expect(ask).toBeVisible();
  await files.setInputFiles(fileOf("other.assessment.json", roundOf(3, { "01": "partly" })));
  await expect(page.getByText("is another assessment, not the one that this round follows")).toBeVisible();
  await files.setInputFiles(fileOf("round-1.assessment.json", first));
  const said = [
    "Last time (Round 1): Planned",
    "Notes: Ask the wards.",
    "Proof: Board paper 14 (dated 30 September 2025)",
  ];
  for (const words of said) await expect(question(page, 1).getByText(words)).toBeVisible();
  await expect(question(page, 2).getByText("Why it does not apply: No shelf of ours lends lanterns.")).toBeVisible();
  await expect(ask).toBeHidden();
  await page.reload();
  for (const words of said) await expect(question(page, 1).getByText(words)).toBeVisible();
  await showView(page, "Rounds");
  const moved = page
    .getByRole("region", { name: "Rounds" })
    .getByRole("listitem")
    .filter({ hasText: "Earlier: Planned" });
  await expect(moved.getByText("Earlier: Proof: Board paper 14 (dated 30 September 2025)")).toBeVisible();
});

test("a reason is asked for where a question does not apply, and a lead and deadline stand behind a button", async ({
  page,
}) => {
  await keepOnDevice(page, [recordOf("second", second)]);
  await openKept(page, "second", "Answer");
  const asked = question(page, 2);
  const reason = asked.getByRole("textbox", { name: "Why it does not apply" });
  await expect(reason).toBeHidden();
  await asked.getByRole("radio", { name: "Does not apply" }).check();
  await reason.fill("No ward of ours.");
  await asked.getByRole("button", { name: "Add a lead" }).click();
  await expect(asked.getByRole("textbox", { name: "Lead" })).toBeFocused();
  await asked.getByRole("textbox", { name: "Lead" }).fill("Director of nursing");
  await asked.getByLabel("Deadline").fill("2027-03-31");
  await isSaved(page);
  await page.reload();
  await expect(reason).toHaveValue("No ward of ours.");
  await expect(asked.getByRole("textbox", { name: "Lead" })).toHaveValue("Director of nursing");
  await expect(asked.getByLabel("Deadline")).toHaveValue("2027-03-31");
});
