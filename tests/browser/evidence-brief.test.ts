import { expect, test } from "../fixtures/guarded-page.ts";
import { addressOf, bytesOf, everyKind, openPack, pressForFile } from "../fixtures/pack-page.ts";
import { readDocx } from "../fixtures/read-docx.ts";

const word = "Download the evidence brief (Word)";

test("the brief says of each item what was found, what happened to the gap, what limits it and where it stands", async ({
  page,
}) => {
  await openPack(page, everyKind);
  await page.getByRole("button", { name: "Show the evidence brief" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Session" })).toBeFocused();
  const parts = page.locator("[data-part=shown] [data-part=parts] > section");
  await expect(parts).toHaveCount(everyKind.length);
  const [entry, finding] = [parts.nth(0), parts.nth(1)];
  await expect(entry.getByRole("heading", { level: 2 })).toHaveText(
    "An evening lantern shelf at the Northtown harbour",
  );
  await expect(entry).toContainText("borrowing rose from 20% to 45%");
  await expect(entry.getByRole("row", { name: /Harbour families/ })).toContainText("45%");
  await expect(entry).toContainText("Gap narrowed");
  await expect(entry).toContainText("No comparison group.");
  await expect(entry.locator(".finding__sources")).toContainText("Northtown report");
  await expect(entry).toContainText("https://northtown.example/evidence/id/CS-01/");
  // The story of the case is left to the hand-out.
  await expect(entry).not.toContainText("Opened the lantern shelf in the evening");
  await expect(finding).toContainText("less than 1%");
  // Nothing leads to what the brief leaves out.
  const ids = new Set(await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => `#${id}`)));
  const inside = await page
    .locator("[data-part=shown] a[href^='#']")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(inside.filter((href) => !ids.has(href))).toEqual([]);
});

test("in Word it has the same evidence under real headings, its values in tables, and no prompt and no note", async ({
  page,
}) => {
  await openPack(page, everyKind);
  await page.getByRole("textbox", { name: "Name of the session" }).fill("Board hour");
  const item = page.getByRole("list", { name: "Items" }).getByRole("listitem").first();
  await item.getByRole("button", { name: "Prompt and notes" }).click();
  await item.getByRole("textbox", { name: "Ask the room" }).fill("Who is missed?");
  await item.getByRole("textbox", { name: "For you alone" }).fill("Mind the chair");
  await page.keyboard.press("Tab");
  await expect(page.getByText("Kept on this device.", { exact: true })).toBeVisible();
  const file = await pressForFile(page, word);
  expect(file.suggestedFilename()).toBe("board-hour-evidence-brief.docx");
  const bytes = await bytesOf(file);
  const { headings, paragraphs, tables, links, language } = readDocx(bytes);
  const titles = headings.filter(({ level }) => level === 1).map(({ text }) => text);
  expect(titles).toHaveLength(everyKind.length + 1);
  expect(titles[0]).toBe("An evening lantern shelf at the Northtown harbour");
  expect(titles.at(-1)).toBe("About this brief");
  expect(headings.filter(({ text }) => text === "How to cite")).toHaveLength(everyKind.length);
  expect(new Set(headings.map(({ level }) => level))).toEqual(new Set([1, 2, 3]));
  const [borrowed] = tables;
  expect(borrowed).toMatchObject({
    hasHead: true,
    rows: [
      ["Group", "2019", "2021"],
      ["Harbour families", "20% n = 120", "45%"],
      ["Other people", "40%", "50%"],
    ],
  });
  const text = paragraphs.join("\n");
  expect(text).toContain("Gap narrowed: Harbour families and other people");
  expect(text).toContain("No comparison group. The only result");
  expect(text).toContain("To the gap: Narrowed");
  expect(text).toMatch(/^With an evening shelf, borrowing rose .+ Result · Before and after · Gap narrowed/m);
  expect(text).toMatch(/^Source: Northtown report, .+ states 20%/m);
  expect(text).toContain("states 20%, 40%, 45%, 50%");
  for (const own of ["Who is missed?", "Mind the chair"]) expect(text).not.toContain(own);
  expect(links.filter((link) => link.includes("/id/"))).toEqual(everyKind.map(addressOf));
  expect(language).toBe("en-GB");
  expect((await bytesOf(await pressForFile(page, word))).equals(bytes)).toBe(true);
});

test("what makes a file comes when it is wanted; without it the page says so, and the next press works", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openPack(page, ["CS-01"]);
  expect(asked.filter((url) => /save-|show-sheet/.test(url))).toEqual([]);
  const status = page.locator("hand-out-of-pack [role=status]");
  await page.route("**/_astro/save-brief.*.js", (route) => route.abort());
  await page.getByRole("button", { name: word }).click();
  await expect(status).toContainText("could not be fetched. Check the connection and press again.");
  await page.unroute("**/_astro/save-brief.*.js");
  await pressForFile(page, word);
  await expect(status).toContainText("handed to the browser");
});
