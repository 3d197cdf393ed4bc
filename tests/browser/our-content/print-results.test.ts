import { expect, test } from "../../fixtures/guarded-page.ts";
import { actionOf, assessmentOf, updated } from "../../fixtures/assessment.ts";
import { keepOnDevice, recordOf, showView } from "../../fixtures/kept-assessments.ts";
import { sheetsOf } from "../../fixtures/sheets.ts";
import type { Answer, Conflict } from "../../../src/assessment/model/assessment.ts";
import { namesUnder } from "../../../src/assessment/storage/kept-names.ts";

interface Listed {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly url: string;
  readonly items?: readonly { readonly id: string }[];
}

const long = "Director of Finance, Strategy and Population Health for the whole of the system and its places. ".repeat(
  3,
);
const ratings = ["in-place", "not-started", "not-known", "partly", "planned"] as const;

/** Answers, actions and unsettled fields that fill every list of the first sheet, with more and longer than it holds. */
function fullest({ id, title, items = [] }: Listed) {
  const answers = items.slice(1).map((item, place): [string, Answer] => [
    item.id,
    {
      ...{ rating: ratings[place % ratings.length] ?? "planned", note: long, updated },
      ...(place % 5 === 0 && place % 2 === 0 && { proof: "Minutes", proofDate: "2020-01-01" }),
      ...(place % 2 === 1 && { importance: "high" as const }),
    },
  ]);
  const actions = items
    .slice(2, 12)
    .map((item) => actionOf({ item: item.id, what: long, owner: long, due: "2027-09-28" }));
  const conflicts = items.map((item, place): Conflict => ({
    ...{ id: `00000000-0000-4000-8000-${String(place).padStart(12, "0")}`, of: item.id, field: "note" },
    ...{ kept: long, other: "b", found: updated },
  }));
  const head = { checklist: id, title, organisation: long, round: long, respondent: long };
  return assessmentOf({ ...head, answers: Object.fromEntries(answers), actions, conflicts });
}

test("the first page of results is one sheet of A4 for every checklist, whatever is answered", async ({ page }) => {
  test.setTimeout(240_000);
  const { entries } = (await (await page.request.get("data/library.json")).json()) as { entries: readonly Listed[] };
  const checklists = entries.filter(({ type }) => type === "checklist");
  expect(checklists.length).toBeGreaterThan(3);
  await page.setViewportSize({ width: 700, height: 900 });
  await keepOnDevice(
    page,
    checklists.map((each) => recordOf(each.id, fullest(each))),
    namesUnder("/"),
  );
  const found: Record<string, number> = {};
  for (const { id, url } of checklists) {
    await page.goto(`${new URL(url, "http://localhost").pathname.slice(1)}#open=${id}`);
    await showView(page, "Results");
    const results = page.getByRole("region", { name: "Results" });
    await expect(results.getByText(/^And \d+ more/).first()).toBeVisible();
    await page.evaluate(() => {
      document.documentElement.dataset["print"] = "first-sheet";
    });
    found[id] = await sheetsOf(page);
  }
  expect(Object.entries(found).filter(([, sheets]) => sheets !== 1)).toEqual([]);
});
