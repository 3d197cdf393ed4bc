import { readFileSync } from "node:fs";
import { test } from "../../fixtures/guarded-page.ts";
import { expect, openQuery, othersOf, results, shownIds, totalOf } from "../library-page.ts";

/** What staff asked for that the sources hold in part, by a broader name or not at all, and what the page is to say. */
const questions: readonly (readonly [query: string, answered: "yes" | "partly" | "no", says: RegExp])[] = [
  ["asthma", "yes", /^\d+ entries for “asthma”\.$/],
  ["LGBTQ+", "yes", /^\d+ entries for “LGBTQ\+”\.$/],
  ["LGBT+", "yes", /^\d+ entries for “LGBT\+”\.$/],
  ["LGBTQIA+", "yes", /^\d+ entries for “LGBTQIA\+”, by another name: LGBTQ\+\.$/],
  ["rainbow badge", "yes", /, by another name: LGBTQ\+\.$/],
  ["A&E", "yes", /^\d+ entries for “A&E”, by another name: emergency department\.$/],
  ["housing+health", "yes", /^\d+ entries for “housing\+health”\.$/],
  ["+asthma", "yes", /^\d+ entries for “\+asthma”\.$/],
  ["65+", "yes", /^\d+ entries for “65\+”, by another name: older people\.$/i],
  ["constructor", "no", /^No entries for “constructor”\.\s*Nothing in this library has “constructor”:/],
  ["missed appointments", "yes", /^\d+ entries for “missed appointments”\.$/],
  ["rural transport", "yes", /^\d+ entr(y|ies) for “rural transport”/],
  ["inverse care law", "yes", /^1 entry for “inverse care law”\.$/],
  ["childhood obesity", "partly", /^No entries for .+ No entry has “childhood” and “obesity” together\.$/],
  ["homeless hospital discharge", "partly", /^No entries for .+ No entry has “homeless” and “discharge” together\.$/],
  ["housing damp asthma", "partly", /^No entries for .+ No entry has “damp”\./],
  ["stroke rehabilitation", "partly", /^No entries for .+ No entry has “stroke”\./],
  ["veterans mental health", "partly", /^No entries for .+ No entry has “veterans”\.$/],
  ["bereavement support", "partly", /^No entries for .+ No entry has “bereavement”\.$/],
  ["care leavers", "partly", /^No entries for “care leavers”\. No entry has “care leavers”\.$/],
  ["palliative care", "no", /^No entries for “palliative care”\.\s*Nothing in this library has “palliative”:/],
  ["LARC", "no", /^No entries for “LARC”\.\s*Nothing in this library has “LARC”:/],
  ["menopause", "no", /^No entries for “menopause”\.\s*Nothing in this library has “menopause”:/],
  [
    "dementia",
    "partly",
    /^No entries for .+ No entry has “dementia”\. \d+ entries are about “older people”, which is broader\.$/,
  ],
  ["stroke", "partly", /^No entries for .+ No entry has “stroke”\./],
  [
    "frailty",
    "partly",
    /^No entries for .+ No entry has “frailty”\. \d+ entries are about “older people”, which is broader\.$/,
  ],
  ["over 65s", "yes", /, by another name: older people\.$/i],
  ["arthritis", "partly", /^No entries for .+ No entry has “arthritis”\./],
  ["CAMHS", "yes", /, by another name: mental health\b/i],
  ["free school meals", "partly", /^No entries for .+ No entry has “free school meals”\./],
  [
    "long covid",
    "partly",
    /^No entries for .+ No entry has “long covid”\. \d+ entries are about “Covid-19”, which is broader\.$/,
  ],
  [
    "school nursing",
    "partly",
    /^No entries for .+ No entry has “school nursing”\. \d+ entries are about “schools”, which is broader\.$/,
  ],
  [
    "health visitors",
    "partly",
    /^No entries for .+ No entry has “health visitors”\. \d+ entries are about “Community health services”, which is broader\.$/,
  ],
];

test("what is counted holds all that was asked for; the rest stands below, under its own heading", async ({ page }) => {
  test.setTimeout(180_000);
  for (const [query, answered, says] of questions) {
    await test.step(query, async () => {
      await openQuery(page, query);
      await shownIds(page);
      await expect.soft(page.getByRole("status").first(), query).toHaveText(says);
      await expect.soft(page.locator(results), query).toHaveAttribute("data-answered", answered);
      const [total, others] = [await totalOf(page), await othersOf(page)];
      const matches = await page
        .locator(`${results} > [data-entry]`)
        .evaluateAll((rows) => rows.map((row) => row.dataset["match"]));
      const wanted = Array.from({ length: total + others }, (_, place) => (place < total ? "all" : "some"));
      expect.soft(matches, query).toEqual(wanted.slice(0, 20));
      expect.soft(total > 0, query).toBe(answered === "yes");
      expect.soft(total + others > 0, query).toBe(answered !== "no");
      // Every entry has one type: the filters count what the sentence counts, or the list where that is none.
      const counts = await page.locator("input[name=type] ~ label [data-part=count]").allTextContents();
      const counted = counts.reduce((sum, count) => sum + Number(count), 0);
      expect.soft(counted, query).toBe(answered === "no" ? 0 : total || others);
    });
  }
});

test("signs in a word are no letters of it: with and without them the same entries are found", async ({ page }) => {
  for (const [typed, plain] of [
    ["LGBTQ+", "lgbtq"],
    ["housing+health", "housing health"],
    ["+asthma", "asthma"],
  ] as const) {
    await openQuery(page, plain);
    const found = await shownIds(page);
    expect(found.length, plain).toBeGreaterThan(1);
    await openQuery(page, typed);
    expect(await shownIds(page), typed).toEqual(found);
  }
});

test("every row that is found by another name alone says by which", async ({ page }) => {
  for (const query of ["over 65s", "dementia", "school nursing"]) {
    await openQuery(page, query);
    const rows = (await shownIds(page)).length;
    await expect(page.locator(`${results} [data-part=by]`), query).toHaveCount(rows);
  }
});

test("a word that says little carries no entry by itself", async ({ page }) => {
  await openQuery(page, "learning disability annual health checks");
  const both = (await totalOf(page)) + (await othersOf(page));
  expect(both).toBeLessThan(75);
  await openQuery(page, "asthma care");
  const withVague = await shownIds(page);
  await openQuery(page, "asthma");
  expect(withVague.toSorted()).toEqual((await shownIds(page)).toSorted());
});

test("the heading of the rest stands between, and filters and the table count what the sentence counts", async ({
  page,
}) => {
  await openQuery(page, "asthma in children");
  const total = await totalOf(page);
  const others = await othersOf(page);
  expect(Math.min(total, others)).toBeGreaterThan(0);
  const heading = page.getByRole("heading", { name: `Some of your words: ${String(others)} entries` });
  await expect(heading).toBeVisible();
  expect(await page.locator(`${results} > :has(.result__some)`).getAttribute("data-match")).toBe("some");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download these results (CSV)" }).click();
  const rows = readFileSync(await (await downloading).path(), "utf8").split("\r\n").length - 2;
  expect(rows).toBe(total);
});

test("filters that leave nothing of what has all show what has some, and say so", async ({ page }) => {
  await page.goto("library/?q=asthma+in+children&type=principle");
  await expect(page.locator(results)).toHaveAttribute("data-answered", "partly");
  await expect(page.locator(results)).toHaveAttribute("data-total", "0");
  await expect(page.getByRole("status").first()).toHaveText(
    /^No entries for “asthma in children” in Evidence principles\./,
  );
  await expect(page.getByRole("heading", { name: /^Some of your words: \d+ entr/ })).toBeVisible();
});

test("“Show more results” pressed twice draws every row once", async ({ page }) => {
  await openQuery(page, "vaccination health data");
  await shownIds(page);
  await page.getByRole("button", { name: "Show more results" }).dblclick();
  const rows = page.locator(`${results} > [data-entry]`);
  await expect(rows).not.toHaveCount(20);
  await page.waitForTimeout(500);
  const ids = await rows.evaluateAll((all) => all.map((row) => row.dataset["entry"]));
  expect(ids).toHaveLength(new Set(ids).size);
});

test("topics are called near only where a name is near", async ({ page }) => {
  await openQuery(page, "menopause");
  await expect(page.getByRole("heading", { name: "Largest topics" })).toBeVisible();
  await openQuery(page, '"mental healthiness"');
  await expect(page.getByRole("heading", { name: "Nearest topics" })).toBeVisible();
});
