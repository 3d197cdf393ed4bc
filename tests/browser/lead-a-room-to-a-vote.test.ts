import { qrCodeOf } from "../../src/model/qr-code.ts";
import { checklistPath } from "../fixtures/assessment.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { openNew } from "../fixtures/kept-assessments.ts";

const votePath = `${checklistPath}vote/`;

test("a chat without a code says so, and brings nobody", async ({ page }) => {
  await page.goto(`${checklistPath}#together`);
  await page.getByText("Answers from a chat").click();
  await page.getByRole("textbox", { name: "Text of the chat" }).fill("<b>Hello</b> 2024-2025, AAAA-bbbb-cccc-dddd");
  await page.getByRole("button", { name: "Read the codes" }).click();
  await expect(page.getByText("No code of this checklist was found.")).toBeVisible();
  await expect(page.getByRole("list", { name: "Opened so far" }).getByRole("listitem")).toHaveCount(0);
});

test("the chair’s page leads to the vote, by a link and by a QR code that a camera can read", async ({
  page,
  baseURL,
}) => {
  await page.goto(`${checklistPath}#together`);
  await page.getByText("Answers from a chat").click();
  const drawing = page.getByRole("img", { name: "QR code that opens the page to answer on" });
  await expect(drawing).toBeVisible();
  const box = await drawing.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(160);
  const address = `https://northtown.example/evidence/${votePath}`;
  const { size, path } = qrCodeOf(address);
  await expect(drawing).toHaveAttribute("viewBox", `0 0 ${String(size)} ${String(size)}`);
  await expect(drawing.locator("path").last()).toHaveAttribute("d", path);
  await page.getByRole("link", { name: address }).click();
  await expect(page).toHaveURL(`${baseURL ?? ""}${votePath}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^\s*Answer with a code:/);
});

test("the projected question leads a room to the vote, and its keys go on working", async ({ page }) => {
  await openNew(page);
  await page
    .getByRole("button", { name: /^(Show on a projector|One question at a time)$/ })
    .last()
    .click();
  const fold = page.locator("details").filter({ hasText: "Answer on your phone" }).last();
  await fold.getByText("Answer on your phone", { exact: true }).click();
  const drawing = fold.getByRole("img", { name: "QR code that opens the page to answer on" });
  await expect(drawing).toBeVisible();
  expect((await drawing.boundingBox())?.width).toBeGreaterThan(300);
  await drawing.scrollIntoViewIfNeeded();
  await expect(drawing).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press("ArrowRight");
  await expect(
    page.getByRole("heading", { level: 3 }).filter({ hasText: "Does the board see each month who borrows?" }),
  ).toBeVisible();
});

test("“Use together”, and a session’s screen of a step with a checklist, lead to the vote", async ({
  page,
  baseURL,
}) => {
  const isThere = async () => {
    await expect(page).toHaveURL(`${baseURL ?? ""}${votePath}`);
  };
  await page.goto(checklistPath);
  await page.getByRole("link", { name: "Use together" }).click();
  await page.getByRole("link", { name: "answer with a code" }).click();
  await isThere();
  await page.goto("sessions/an-evening-at-the-shelf/#screen-3");
  await page.getByRole("link", { name: `https://northtown.example/evidence/${votePath}` }).click();
  await isThere();
});
