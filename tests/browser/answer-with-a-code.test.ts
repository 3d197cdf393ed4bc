import type { Browser, Page } from "@playwright/test";
import { writeCode } from "../../src/assessment/codec/answer-code.ts";
import { checklistPath } from "../fixtures/assessment.ts";
import { checklistOf } from "../fixtures/checklist-of.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { keyboard, pointer } from "../fixtures/hands.ts";

const votePath = `${checklistPath}vote/`;
const groupOf = (page: Page, ask: string) => page.getByRole("group", { name: ask });
const first = "Does somebody answer for the lantern shelf by name?";
const second = "Does the board see each month who borrows?";
const codeOf = (page: Page) => page.locator("[data-part=code]");

/** Rates some questions, and shows the code. */
async function vote(page: Page, answers: Readonly<Record<string, string>>, hands = pointer): Promise<string> {
  for (const [ask, label] of Object.entries(answers)) {
    await hands.choose(groupOf(page, ask).getByRole("radio", { name: label, exact: true }));
  }
  await hands.press(page.getByRole("button", { name: "Show my code" }));
  await expect(codeOf(page)).toHaveText(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{1,4})+$/);
  return codeOf(page).innerText();
}

/** A person of the meeting with a phone of their own. */
async function voteOnAPhone(browser: Browser, baseURL: string | undefined, answers: Readonly<Record<string, string>>) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(votePath);
  const code = await vote(page, answers);
  await context.close();
  return code;
}

/** Whatever a browser could keep of a page. */
const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
  }));

test("three people answer on their phones, and the chat of their codes shows where they differ", async ({
  browser,
  baseURL,
  page,
}) => {
  const codes = [
    await voteOnAPhone(browser, baseURL, { [first]: "In place", [second]: "Planned" }),
    await voteOnAPhone(browser, baseURL, { [first]: "Not started", [second]: "Planned" }),
    await voteOnAPhone(browser, baseURL, { [first]: "Partly in place", [second]: "Planned" }),
  ];
  const [one = "", two = "", three = ""] = codes;
  expect(new Set(codes).size).toBe(3);
  const slip = `${one.slice(0, 2)}${one[2] === "Z" ? "Y" : "Z"}${one.slice(3)}`;
  const other = writeCode({}, checklistOf(31, { checklist: "CL-10" }), [1, 2]);
  const chat = [
    "Ann Example 10:02  Morning all, my camera is broken. Can 4-5 of us see it?",
    `Ann Example 10:04  ${one}`,
    `Bea Example 10:05  mine is ${two.toLowerCase().replaceAll("-", " ")} I think`,
    `Ann Example 10:05  ${one} again, it did not show for me`,
    `Cy Example 10:06  (${three})`,
    `Dee Example 10:07  ${slip}`,
    `Eve Example 10:07  ${other}`,
  ];
  await page.goto(`${checklistPath}#together`);
  const together = page.getByRole("region", { name: "Together", exact: true });
  await together.getByText("Answers from a chat").click();
  await together.getByRole("textbox", { name: "Text of the chat" }).fill(chat.join("\n"));
  await together.getByRole("button", { name: "Read the codes" }).click();
  await expect(together.getByRole("status").filter({ hasText: "found" })).toHaveText(
    "3 people’s codes found. 1 code stood there twice and counts once.",
  );
  const faults = together.getByRole("list", { name: "Codes that could not be read" }).getByRole("listitem");
  await expect(faults).toHaveText([
    new RegExp(`^\\s*${slip} looks like a code with a slip; ask for it again\\.`),
    new RegExp(`^\\s*${other} is the code of another checklist\\.`),
  ]);
  const opened = together.getByRole("list", { name: "Opened so far" }).getByRole("listitem");
  await expect(opened).toHaveText([/Code 1: 2 questions answered/, /Code 2: 2/, /Code 3: 2/]);
  await expect(together.getByText("3 respondents. All agree on 1 question")).toBeVisible();
  const table = together.getByRole("table", { name: "Widest differences first" });
  await expect(table.getByRole("row", { name: first })).toContainText("Three steps apart");

  // Pasted again with one more, whoever was read before counts once; whoever was removed comes back by the same name.
  await together.getByRole("button", { name: "Remove Code 2" }).click();
  await expect(opened).toHaveCount(2);
  await together.getByRole("button", { name: "Read the codes" }).click();
  await expect(together.getByRole("status").filter({ hasText: "found" })).toContainText(
    "2 of them were read before and count once.",
  );
  await expect(opened).toHaveText([/Code 1/, /Code 3/, /Code 2/]);
});

test("a vote asks nothing of the network and leaves nothing in the browser, by keyboard and offline", async ({
  page,
  context,
}) => {
  await page.goto(votePath, { waitUntil: "networkidle" });
  await expect(page.getByRole("button", { name: "Show my code" })).toBeVisible();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await context.setOffline(true);
  await vote(page, { [first]: "Don’t know" }, keyboard);
  await expect(page.getByText("1 of 17 questions answered.")).toBeVisible();
  expect(requests).toEqual([]);
  await page.getByRole("link", { name: "question 2" }).click();
  await expect(groupOf(page, second)).toBeFocused();
  expect(await keptBy(page)).toEqual({ databases: [], caches: [], local: [], session: [] });
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByText("0 of 17 questions answered.")).toBeVisible();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("an answer that is changed changes the code, and is said where the person is and beside the code", async ({
  page,
}) => {
  await page.goto(votePath);
  await page.getByRole("button", { name: "Show my code" }).click();
  await expect(page.getByText("Answer at least one question first.")).toBeVisible();
  await expect(codeOf(page)).toBeHidden();
  const before = await vote(page, { [first]: "Planned" });
  const changed = page.getByText("Your code has changed");
  await expect(changed).toHaveCount(0);
  const nextBefore = await groupOf(page, second).boundingBox();
  const scroll = await page.evaluate(() => scrollY);
  await groupOf(page, first).getByRole("radio", { name: "In place", exact: true }).check();
  const nextAfter = await groupOf(page, second).boundingBox();
  expect((nextAfter?.y ?? 0) + (await page.evaluate(() => scrollY))).toBeCloseTo((nextBefore?.y ?? 0) + scroll, 0);
  await expect(changed).toHaveCount(2);
  await expect(codeOf(page)).not.toHaveText(before);
  await expect(page.getByText(`If you gave ${before}, ask for it to be left out`)).toBeVisible();
  await page.getByRole("link", { name: "See the new code" }).click();
  await expect(codeOf(page)).toBeInViewport();
  // Back to what it was, nothing has changed: what was drawn for this person stays.
  await groupOf(page, first).getByRole("radio", { name: "Planned", exact: true }).check();
  await expect(codeOf(page)).toHaveText(before);
  await expect(changed).toHaveCount(0);
});

test("whoever has answered is asked before the page and its answers are gone, also after the code was shown", async ({
  page,
}) => {
  await page.goto(votePath);
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  const leave = () => page.getByRole("link", { name: "Checklists", exact: true }).first().click({ noWaitAfter: true });
  const code = await vote(page, { [first]: "Planned" });
  await leave();
  await expect.poll(() => asked).toEqual(["beforeunload"]);
  await expect(groupOf(page, first).getByRole("radio", { checked: true })).toHaveCount(1);
  await expect(codeOf(page)).toHaveText(code);
  // With its only answer taken back, nothing would be lost.
  await groupOf(page, first).getByRole("button", { name: "Clear this answer" }).click();
  await leave();
  await expect(page.getByRole("heading", { level: 1, name: "Checklists" })).toBeVisible();
  expect(asked).toEqual(["beforeunload"]);
});

test("one answer given by mistake is taken back by keyboard, and the code says so", async ({ page }) => {
  await page.goto(votePath);
  await expect(page.getByRole("button", { name: "Clear this answer" })).toHaveCount(0);
  const both = await vote(page, { [first]: "Planned", [second]: "In place" });
  await keyboard.press(groupOf(page, second).getByRole("button", { name: "Clear this answer" }));
  await expect(groupOf(page, second).getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(groupOf(page, second).getByRole("radio").first()).toBeFocused();
  await expect(page.getByText("1 of 17 questions answered.")).toBeVisible();
  await expect(codeOf(page)).not.toHaveText(both);
  await expect(groupOf(page, second).getByText("Your code has changed")).toBeVisible();
});

test("the code is copied, or selected where the browser lets no page copy", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(votePath);
  const code = await vote(page, { [first]: "Planned" });
  await page.getByRole("button", { name: "Copy the code" }).click();
  await expect(page.getByText("Copied. Paste it into the chat.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  await page.evaluate(() => {
    Reflect.deleteProperty(Navigator.prototype, "clipboard");
  });
  await page.getByRole("button", { name: "Copy the code" }).click();
  await expect(page.getByText("The code is selected: copy it by hand")).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(code);
});
