import { expect, test } from "vitest";
import type { Rating } from "../../../../src/model/rating.ts";
import { beginAssessment } from "../../../../src/assessment/model/begin.ts";
import { compareRounds, type Movement } from "../../../../src/assessment/model/compare.ts";
import type { ChecklistDefinition } from "../../../../src/assessment/model/checklist-definition.ts";
import { deepFreeze } from "../../../fixtures/deep-freeze.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";
import { randomAssessment } from "../../../fixtures/random-assessment.ts";
import { seededRandom } from "../../../../scripts/bench/random.ts";

const now = "2026-11-22T09:00:00.000Z";
const round = (ratings: Record<string, Rating>, edition = 2) => ({
  ...beginAssessment(definition, { now, id: "00000000-0000-4000-8000-000000000001" }),
  edition,
  answers: Object.fromEntries(
    Object.entries(ratings).map(([item, rating]) => [`CL-05.i${item}`, { rating, updated: now }]),
  ),
});
const itemIn = (comparison: ReturnType<typeof compareRounds>, id: string) =>
  comparison.sections.flatMap(({ items }) => items).find(({ item }) => item.id === `CL-05.i${id}`);

test.each<[Rating | undefined, Rating | undefined, Movement]>([
  ["not-started", "planned", "better"],
  ["in-place", "partly", "worse"],
  ["partly", "partly", "unchanged"],
  [undefined, "partly", "newly-answered"],
  [undefined, "not-known", "newly-answered"],
  ["not-known", undefined, "not-yet-answered"],
  ["not-known", "partly", "not-comparable"],
  ["partly", "not-applicable", "not-comparable"],
  ["not-known", "not-known", "not-comparable"],
  [undefined, undefined, "unanswered"],
])("from %s to %s is %s", (before, after, movement) => {
  const comparison = compareRounds(
    round(before ? { "01": before } : {}),
    round(after ? { "01": after } : {}),
    definition,
  );
  expect(itemIn(comparison, "01")).toMatchObject({ movement, changedFrom: [] });
});

test("a changed question is compared with the one that it replaces, and says so", () => {
  const earlier = round({ "03": "partly", "04": "planned" }, 1);
  const comparison = compareRounds(earlier, round({ "07": "in-place" }), definition);
  expect(itemIn(comparison, "07")).toMatchObject({ movement: "better", changedFrom: ["CL-05.i03"] });
  expect(comparison.noLongerAsked).toMatchObject([
    { item: "CL-05.i04", movement: "no-longer-asked", earlier: { rating: "planned" }, later: undefined },
  ]);
});

test("a retired answer that stands for no item is named, even where the other round’s stands for one", () => {
  const comparison = compareRounds(
    round({ "03": "partly" }, 1),
    round({ "07": "planned", "03": "in-place" }),
    definition,
  );
  expect(itemIn(comparison, "07")).toMatchObject({ movement: "worse" });
  expect(comparison.noLongerAsked.map(({ item }) => item)).toEqual(["CL-05.i03"]);
});

const changed = (change: object): ChecklistDefinition => ({
  ...definition,
  sections: definition.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => (item.id === "CL-05.i07" ? { ...item, ...change } : item)),
  })),
});

test("several replaced questions with different ratings cannot be compared", () => {
  const merged = changed({ replaces: ["CL-05.i03", "CL-05.i04"] });
  const movement = (ratings: Record<string, Rating>) =>
    itemIn(compareRounds(round(ratings, 1), round({ "07": "in-place" }), merged), "07")?.movement;
  expect(movement({ "03": "partly", "04": "planned" })).toBe("not-comparable");
  expect(movement({ "03": "partly", "04": "partly" })).toBe("better");
});

test("a question that the earlier round’s edition did not have is newly asked", () => {
  const compared = (edition: number) =>
    itemIn(compareRounds(round({}, edition), round({ "07": "partly" }), changed({ since: 2, replaces: [] })), "07");
  expect(compared(1)?.movement).toBe("newly-asked");
  expect(compared(2)?.movement).toBe("newly-answered");
});

test("an answer of an edition that is newer than the site’s is not called no longer asked", () => {
  const newer = compareRounds(round({ "04": "partly" }), round({ "99": "partly" }, 3), definition);
  expect(newer.noLongerAsked.map(({ item, movement }) => [item, movement])).toEqual([
    ["CL-05.i04", "no-longer-asked"],
    ["CL-05.i99", "of-newer-edition"],
  ]);
});

test("counts movements and ratings of each section", () => {
  const comparison = compareRounds(round({ "01": "planned", "02": "partly" }), round({ "01": "partly" }), definition);
  expect(comparison.sections[0]).toMatchObject({
    movements: { better: 1, "not-yet-answered": 1 },
    earlier: { counts: { planned: 1, partly: 1 }, unanswered: 0 },
    later: { counts: { planned: 0, partly: 1 }, unanswered: 1 },
  });
  expect(comparison.movements).toEqual({ better: 1, "not-yet-answered": 1, unanswered: 4 });
});

test("random rounds: counts add up, the other way round is the mirror, and nothing moves against itself", () => {
  const random = seededRandom();
  const mirror: Partial<Record<Movement, Movement>> = {
    better: "worse",
    worse: "better",
    "newly-answered": "not-yet-answered",
    "not-yet-answered": "newly-answered",
  };
  for (let n = 0; n < 2000; n += 1) {
    const [a, b] = [deepFreeze(randomAssessment(random, definition)), deepFreeze(randomAssessment(random, definition))];
    const comparison = compareRounds(a, b, definition);
    const back = compareRounds(b, a, definition);
    for (const [place, { section, items, movements, earlier, later }] of comparison.sections.entries()) {
      const total = (counts: object) => Object.values(counts).reduce((sum: number, count) => sum + Number(count), 0);
      const totals = [
        total(movements),
        total(earlier.counts) + earlier.unanswered,
        total(later.counts) + later.unanswered,
      ];
      if (totals.some((each) => each !== section.items.length))
        expect.fail(`counts of ${section.id}: ${String(totals)}`);
      expect(back.sections[place]?.items.map(({ movement }) => movement)).toEqual(
        items.map(({ movement }) => mirror[movement] ?? movement),
      );
    }
    const named = comparison.sections.flatMap(({ items }) =>
      items.flatMap(({ item, changedFrom }) => [item.id, ...changedFrom]),
    );
    const all = [...named, ...comparison.noLongerAsked.map(({ item }) => item)];
    for (const [item, { rating }] of [a, b].flatMap(({ answers }) => Object.entries(answers))) {
      if (rating && !all.includes(item)) expect.fail(`the answer to ${item} is nowhere in the comparison`);
    }
    for (const { movement } of compareRounds(a, a, definition).sections.flatMap(({ items }) => items)) {
      if (!["unchanged", "not-comparable", "unanswered"].includes(movement)) expect.fail(`${movement} against itself`);
    }
  }
});
