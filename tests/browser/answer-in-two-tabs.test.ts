import { isSaved, notes, openNotes, question, rate } from "../fixtures/answering.ts";
import { checklistPath } from "../fixtures/assessment.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { openNew } from "../fixtures/kept-assessments.ts";

for (const event of ["beforeunload", "pagehide"]) {
  test(`what is still being typed is sent as soon as the page is left (${event})`, async ({ page, context }) => {
    await page.clock.install();
    await openNew(page);
    // No pause ever ends now, so that nothing but leaving sends what is typed.
    await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
    await (await openNotes(question(page, 1))).pressSequentially("half a sent");
    await expect(page.getByText("Saving…")).toBeVisible();
    const other = await context.newPage();
    await other.goto(checklistPath);
    await other.getByRole("button", { name: /^Continue/ }).click();
    await isSaved(other);
    await expect(notes(question(other, 1))).toBeHidden();
    await page.evaluate((name) => dispatchEvent(new Event(name)), event);
    await expect(notes(question(other, 1))).toHaveValue("half a sent");
  });
}

test("a second tab sees a change at once, but not in the field that somebody types in there", async ({
  page,
  context,
}) => {
  await openNew(page);
  const other = await context.newPage();
  await other.goto(checklistPath);
  await other.getByRole("button", { name: /^Continue/ }).click();
  await rate(question(page, 3), "Planned");
  await (await openNotes(question(page, 3))).fill("from the first tab");
  await expect(question(other, 3).getByRole("radio", { name: "Planned", exact: true })).toBeChecked();
  await expect(notes(question(other, 3))).toHaveValue("from the first tab");
  await expect(other.getByText("1 of 17 answered")).toBeVisible();
});

test("the same field changed in two tabs keeps both and asks", async ({ page, context }) => {
  await openNew(page);
  const other = await context.newPage();
  await other.goto(checklistPath);
  await other.getByRole("button", { name: /^Continue/ }).click();
  await (await openNotes(question(page, 1))).pressSequentially("the first version");
  await (await openNotes(question(other, 1))).pressSequentially("the second version");
  await notes(question(page, 1)).blur();
  await notes(question(other, 1)).blur();
  for (const tab of [page, other]) {
    const conflict = question(tab, 1).getByRole("group", { name: "Notes: changed in two places" });
    await expect(conflict).toContainText("the first version");
    await expect(conflict).toContainText("the second version");
  }
  const unsettled = page.getByRole("button", { name: "1 field changed in two places: choose" });
  await unsettled.click();
  await expect(question(page, 1).getByRole("heading", { level: 3 })).toBeFocused();
  await question(page, 1).getByRole("button", { name: "Keep both" }).click();
  await expect(unsettled).toBeHidden();
  for (const tab of [page, other]) {
    await expect(notes(question(tab, 1))).toHaveValue(/^the (first|second) version\nthe (first|second) version$/);
    await expect(question(tab, 1).getByRole("group", { name: /changed in two places/ })).toHaveCount(0);
  }
});
