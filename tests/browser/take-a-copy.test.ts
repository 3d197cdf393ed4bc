import { handed, saved, start, question, rate, notes, bytesOf, download, openCopy } from "../fixtures/answering.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

test("download, delete with proof, open the copy: the same bytes come back", async ({ page }) => {
  await start(page);
  await page.getByRole("textbox", { name: "Organisation" }).fill("Northtown ICS");
  await rate(question(page, 1), "Partly in place");
  await notes(question(page, 1)).fill("=1+1 “quoted” </script>\nnew line");
  await notes(question(page, 1)).blur();
  await expect(page.getByText(saved)).toBeVisible();
  const first = await download(page);
  expect(first.suggestedFilename()).toMatch(
    /^CL-01-northtown-ics-round-1-[\da-f]{4}-\d{4}-\d\d-\d\d\.assessment\.json$/,
  );
  const bytes = await bytesOf(first);

  await expect(page.getByRole("status").filter({ hasText: handed })).toBeVisible();

  await page.getByRole("button", { name: "Delete from this device" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete Northtown ICS, Round 1 from this device?" });
  await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Download a copy first" }).click(),
  ]);
  await expect(dialog.getByRole("status")).toHaveText(handed);
  await dialog.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(notes(question(page, 1))).toBeVisible();
  await page.getByRole("button", { name: "Delete from this device" }).click();
  await expect(dialog.getByRole("status")).toBeEmpty();
  await dialog.getByRole("button", { name: "Delete", exact: true }).click();
  const panel = page.getByRole("region", { name: "Assess yourselves" });
  const deleted = panel.getByRole("status").getByText("Deleted, and looked for again");
  await expect(deleted).toBeInViewport();
  await expect(panel.getByRole("heading", { name: "Assess yourselves" })).toBeFocused();
  await expect(
    page.getByText("Deleted, and looked for again: this browser no longer has it at this address."),
  ).toHaveCount(1);
  await expect(page.getByRole("button", { name: /^Continue/ })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "Start self-assessment" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Continue/ })).toHaveCount(0);

  await openCopy(page, "copy.json", bytes);
  await expect(notes(question(page, 1))).toHaveValue("=1+1 “quoted” </script>\nnew line");
  await expect(page.getByText(saved)).toBeVisible();
  const second = await bytesOf(await download(page));
  expect(second.equals(bytes)).toBe(true);
});

test("a bad file is explained, a partly good one asks, one of another checklist leads there", async ({ page }) => {
  await start(page);
  await rate(question(page, 1), "Planned");
  await rate(question(page, 2), "Planned");
  await expect(page.getByText(saved)).toBeVisible();
  const text = (await bytesOf(await download(page))).toString();
  await page.getByRole("button", { name: "Close" }).click();
  await openCopy(page, "half.json", text.slice(0, 300));
  await expect(page.getByText("The file ends in the middle")).toBeVisible();
  await openCopy(page, "partly.json", text.replace('"planned"', '"splendid"'));
  await expect(page.getByText("1 of 2 answers readable")).toBeVisible();
  await expect(page.getByText(/question 1, Answer/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Continue/ })).toHaveCount(1);
  await page.getByRole("button", { name: "Open what can be read" }).click();
  await page.getByRole("button", { name: "Keep both" }).click();
  await expect(page.getByText("1 of 17 answered")).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("button", { name: /^Continue/ })).toHaveCount(2);
  await openCopy(page, "other.json", text.replaceAll("CL-01", "CL-02"));
  await expect(page.getByRole("status").filter({ hasText: "1 file needs your attention." })).toBeVisible();
  await expect(page.getByText("1 file opened.")).toHaveCount(0);
  const notice = page.getByRole("alert").filter({ hasText: "This file answers another checklist" });
  await expect(notice).toContainText("nothing was changed here.");
  await notice.getByRole("link", { name: "Go to CL-02" }).click();
  await expect(page.locator("[data-entry=CL-02]").first()).toBeVisible();
});
