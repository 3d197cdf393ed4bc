import { readFile } from "node:fs/promises";
import type { BrowserContext, Download, Page } from "@playwright/test";
import { plan, results } from "../fixtures/answered-checklist.ts";
import { notes, question, saved } from "../fixtures/answering.ts";
import { checklistPath, fileOf, roundOf } from "../fixtures/assessment.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { type Hands, keyboard, pointer } from "../fixtures/hands.ts";

/** The organisation stands in the title of the tab, so that two rounds can be told apart, and in nothing else. */
const organisation = "Northtown ICS";

/** What else is typed in the story, to be found in no address, no title and no request. */
const typed = ["Zebra lead named in March", "Board paper 7", "Nobody owns this", "Name an owner", "Dee"];
const [note = "", proof = "", gap = "", what = "", owner = ""] = typed;

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const answer = (page: Page, number: number, rating: string) =>
  question(page, number).getByRole("radio", { name: rating, exact: true });

async function isSaved(page: Page): Promise<void> {
  await expect(page.getByText(saved)).toBeVisible();
}

async function showView(page: Page, hands: Hands, name: string) {
  await hands.press(page.getByRole("navigation", { name: "Self-assessment" }).getByRole("link", { name }));
  return page.getByRole("region", { name, exact: true });
}

/** Whatever a browser could give away: addresses, titles, and requests with what they carry. */
function overhear(context: BrowserContext): string[] {
  const heard: string[] = [];
  context.on("request", (request) => heard.push(request.url(), request.postData() ?? ""));
  const overhearPage = (page: Page) => {
    page.on("framenavigated", (frame) => {
      heard.push(frame.url());
      void page.title().then(
        (title) => heard.push(title),
        () => undefined,
      );
    });
  };
  context.pages().forEach(overhearPage);
  context.on("page", overhearPage);
  return heard;
}

async function begin(page: Page, hands: Hands): Promise<void> {
  await page.goto(checklistPath);
  await hands.press(button(page, "Start self-assessment"));
  await isSaved(page);
  await hands.press(button(page, /^About/));
  await hands.write(page.getByRole("textbox", { name: "Organisation" }), organisation);
  await hands.choose(answer(page, 1, "In place"));
  await hands.press(question(page, 1).getByRole("button", { name: "Add a note" }));
  await hands.write(notes(question(page, 1)), note);
  await hands.write(question(page, 1).getByRole("textbox", { name: "Proof", exact: true }), proof);
  await hands.date(question(page, 1).getByLabel("Proof dated"), "2026-03-03");
  await hands.choose(answer(page, 2, "Not started"));
  await hands.pick(question(page, 2).getByLabel("Importance"), "High");
  await hands.press(question(page, 2).getByRole("button", { name: "Add a note" }));
  await hands.write(notes(question(page, 2)), gap);
  await isSaved(page);
}

async function isAllThere(page: Page): Promise<void> {
  await expect(answer(page, 1, "In place")).toBeChecked();
  await expect(notes(question(page, 1))).toHaveValue(note);
  await expect(question(page, 1).getByRole("textbox", { name: "Proof", exact: true })).toHaveValue(proof);
  await expect(question(page, 1).getByLabel("Proof dated")).toHaveValue("2026-03-03");
  await expect(question(page, 2).getByLabel("Importance")).toHaveValue("high");
}

async function answerInAnotherTab(page: Page, context: BrowserContext, hands: Hands): Promise<void> {
  const other = await context.newPage();
  await other.goto(checklistPath);
  await hands.press(button(other, `Continue ${organisation}, Round 1`));
  await isAllThere(other);
  await hands.choose(answer(other, 3, "Planned"));
  await isSaved(other);
  await other.close();
  await expect(answer(page, 3, "Planned")).toBeChecked();
}

async function download(page: Page, hands: Hands, name: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent("download"), hands.press(button(page, name))]);
  return readFile(await (file satisfies Download).path());
}

async function open(page: Page, hands: Hands, name: string, files: ReturnType<typeof fileOf>[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), hands.press(button(page, name))]);
  await chooser.setFiles(files);
}

/** Three people who answered the first three questions, and agree on the second alone. */
const members = [
  roundOf(4, { "01": "in-place", "02": "partly", "03": "planned" }, { respondent: "Ann" }),
  roundOf(5, { "01": "partly", "02": "partly", "03": "in-place" }, { respondent: "Bea" }),
  roundOf(6, { "01": "not-started", "02": "partly", "03": "partly" }, { respondent: "Cy" }),
].map((assessment) => fileOf(`${assessment.respondent}.assessment.json`, assessment));

/** A pointer takes the same steps in less time, and stays in the long run. */
const ways: Readonly<Record<string, Hands>> = {
  "by keyboard alone": keyboard,
  ...(process.env["LONG"] !== undefined && { "with a pointer": pointer }),
};

for (const [how, hands] of Object.entries(ways)) {
  test(`a team’s whole story, ${how}`, async ({ page, context }) => {
    test.setTimeout(180_000);
    const heard = overhear(context);

    await begin(page, hands);
    await page.reload();
    await isAllThere(page);
    await answerInAnotherTab(page, context, hands);

    await hands.press(button(page, "Files"));
    const copy = await download(page, hands, "Download a copy");
    await hands.press(button(page, "Delete from this device"));
    await hands.press(page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }));
    await expect(page.getByText("this browser no longer has it at this address.")).toBeVisible();
    await open(page, hands, "Open a copy", [fileOf("copy.assessment.json", copy.toString())]);
    await isAllThere(page);
    await isSaved(page);
    await hands.press(button(page, "Files"));
    expect((await download(page, hands, "Download a copy")).equals(copy)).toBe(true);

    await showView(page, hands, "Rounds");
    await hands.press(button(page, "Start a new round"));
    await hands.choose(answer(page, 1, "In place"));
    await hands.choose(answer(page, 2, "Partly in place"));
    await isSaved(page);
    const rounds = await showView(page, hands, "Rounds");
    await expect(rounds.getByText("Since Round 1: 1 better, 0 worse, 1 unchanged, 1 not answered yet")).toBeVisible();

    const together = await showView(page, hands, "Together");
    await open(page, hands, "Open files", members);
    await expect(together.getByText("3 respondents. All agree on 1 question; on 2")).toBeVisible();
    await hands.press(button(page, "Start a consensus"));
    await isSaved(page);
    await expect(answer(page, 2, "Partly in place")).toBeChecked();
    await expect(page.getByText("1 of 17 answered")).toBeVisible();
    await showView(page, hands, "Together");
    await expect(together.getByText("Made from 3 records: Ann")).toBeVisible();

    await showView(page, hands, "Results");
    await hands.press(
      results(page)
        .locator(".results-gap")
        .first()
        .getByRole("button", { name: /^Add an action for: / }),
    );
    await hands.write(plan(page).getByRole("textbox", { name: "What", exact: true }), what);
    await hands.write(plan(page).getByRole("textbox", { name: "Owner" }), owner);
    await hands.date(plan(page).getByLabel("Due", { exact: true }), "2099-05-05");
    await expect(plan(page)).toContainText("1 action: 1 open and 0 done.");
    await isSaved(page);
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await page.reload();
    await showView(page, hands, "Actions");
    await hands.press(button(page, "Print the plan"));
    await page.emulateMedia({ media: "print" });
    await expect(plan(page).getByText(what)).toBeVisible();
    await expect(plan(page).getByText("5 May 2099")).toBeVisible();
    await expect(page.locator("button:visible, input:visible, textarea:visible")).toHaveCount(0);

    expect(heard.length).toBeGreaterThan(10);
    heard.push(page.url(), await page.title());
    expect(heard.filter((each) => typed.some((text) => decodeURIComponent(each).includes(text)))).toEqual([]);
  });
}
