import { saved, start, question, rate, notes, bytesOf, download, openCopy } from "../fixtures/answering.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

test("download, delete with proof, open the copy: the same bytes come back", async ({ page }) => {
  await start(page);
  await page.getByRole("textbox", { name: "Organisation" }).fill("Northtown ICS");
  await rate(question(page, 1), "Partly in place");
  await notes(question(page, 1)).fill("=1+1 “quoted” </script>\nnew line");
  await notes(question(page, 1)).blur();
  await expect(page.getByText(saved)).toBeVisible();
  const first = await download(page);
  expect(first.suggestedFilename()).toMatch(/^CL-01-northtown-ics-round-1-\d{4}-\d\d-\d\d\.assessment\.json$/);
  const bytes = await bytesOf(first);

  await page.getByRole("button", { name: "Delete from this device" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete Northtown ICS, Round 1 from this device?" });
  await dialog.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(notes(question(page, 1))).toBeVisible();
  await page.getByRole("button", { name: "Delete from this device" }).click();
  await dialog.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByText("Deleted, and looked for again: this browser no longer has it.")).toBeVisible();
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
  await expect(page.getByText(/CL-01.i01 › rating/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Continue/ })).toHaveCount(1);
  await page.getByRole("button", { name: "Open what can be read" }).click();
  await expect(page.getByText("1 of 17 answered")).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("button", { name: /^Continue/ })).toHaveCount(2);
  await openCopy(page, "other.json", text.replaceAll("CL-01", "CL-05"));
  await page.getByRole("link", { name: "Go to CL-05" }).click();
  await expect(page.locator("[data-entry=CL-05]").first()).toBeVisible();
});
