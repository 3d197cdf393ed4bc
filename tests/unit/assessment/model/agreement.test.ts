import { expect, test } from "vitest";
import type { Rating } from "../../../../src/model/rating.ts";
import { compareRespondents } from "../../../../src/assessment/model/agreement.ts";
import type { Assessment } from "../../../../src/assessment/model/assessment.ts";
import { beginAssessment } from "../../../../src/assessment/model/begin.ts";
import { withoutNames } from "../../../../src/assessment/model/respondents.ts";
import { deepFreeze } from "../../../fixtures/deep-freeze.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";
import { randomAssessment } from "../../../fixtures/random-assessment.ts";
import { below, seededRandom } from "../../../../scripts/bench/random.ts";

const now = "2026-11-22T09:00:00.000Z";
let ids = 0;
/** Ratings of the definition's items in order; undefined where not rated. */
const from = (respondent: string, ratings: readonly (Rating | undefined)[], organisation = ""): Assessment => {
  const items = definition.sections.flatMap((section) => section.items);
  const answers = items.flatMap(({ id }, place) => {
    const rating = ratings[place];
    return rating ? [[id, { rating, updated: now }] as const] : [];
  });
  const begun = beginAssessment(definition, {
    now,
    id: `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, "0")}`,
  });
  return deepFreeze({ ...begun, respondent, organisation, answers: Object.fromEntries(answers) });
};
const names = (assessments: readonly Assessment[]) =>
  compareRespondents(assessments, definition).respondents.map(({ name }) => name);

test("sets ratings side by side, widest spread first", () => {
  const agreement = compareRespondents(
    [
      from("Ann", ["partly", "not-started", "not-known"]),
      from("Ben", ["partly", "in-place", "partly", "partly"]),
      from("Cy", ["planned", "in-place", "not-applicable"]),
    ],
    definition,
  );
  expect(agreement.items.map(({ item, spread }) => [item.id.slice(-2), spread])).toEqual([
    ["02", 3],
    ["01", 1],
    ["07", undefined],
    ["05", undefined],
    ["06", undefined],
    ["08", undefined],
  ]);
  const [second, first, third, , last] = agreement.items;
  expect(first).toMatchObject({
    mostCommon: ["partly"],
    share: 2 / 3,
    unanswered: 0,
    counts: { partly: 2, planned: 1 },
  });
  expect(first?.answers.map((answer) => answer?.rating)).toEqual(["partly", "partly", "planned"]);
  expect(second).toMatchObject({ mostCommon: ["in-place"], share: 2 / 3 });
  expect(third).toMatchObject({ mostCommon: ["partly", "not-applicable", "not-known"], share: 1 / 3 });
  expect(last).toMatchObject({ mostCommon: [], share: undefined, unanswered: 3 });
});

test("says on how many items each is apart from most of the others, where there is enough to go by", () => {
  const apart = (assessments: readonly Assessment[]) =>
    compareRespondents(assessments, definition).respondents.map((each) => each.apart);
  const low = from("Ann", ["not-started", "partly", "planned"]);
  const high = ["in-place", "in-place", "in-place"] as const;
  const withMost = { compared: 3, oneStep: 0, twoSteps: 0 };
  expect(apart([low, from("Ben", high), from("Cy", high)])).toEqual([
    { compared: 3, oneStep: 3, twoSteps: 2 },
    withMost,
    withMost,
  ]);
  expect(apart([low, from("Ben", high)])).toEqual([undefined, undefined]);
  const two = ["in-place", "in-place"] as const;
  expect(apart([from("Ann", two), from("Ben", two), from("Cy", two)])).toEqual([undefined, undefined, undefined]);
});

test("names are optional, and tell respondents apart", () => {
  expect(names([from("", []), from("Ann", []), from(" ", [], "Northtown"), from("", [])])).toEqual([
    "Respondent 1",
    "Ann",
    "Northtown",
    "Respondent 4",
  ]);
  expect(names([from("Chair", [], "Northtown"), from("Chair", [], "Southtown"), from("Ann", [], "Southtown")])).toEqual(
    ["Northtown (Chair)", "Southtown (Chair)", "Southtown (Ann)"],
  );
  expect(names([from("Ann", [], "Northtown"), from("Ben", [], "Northtown "), from("", [], "Northtown")])).toEqual([
    "Ann",
    "Ben",
    "Northtown",
  ]);
  expect(names([from("Ann", [], "Northtown"), from("", [], "Southtown"), from("Cy", [])])).toEqual([
    "Northtown (Ann)",
    "Southtown",
    "Cy",
  ]);
  expect(names([from("Ann", []), from("Ann", [])])).toEqual(["Ann", "Ann (2)"]);
  expect(names([from("Respondent 2", []), from("", [])])).toEqual(["Respondent 2", "Respondent 2 (2)"]);
});

test("without names, each is numbered by the place of its respondent; an organisation stays where all have it", () => {
  const [ann, ben, cy] = [from("Ann", [], "Northtown"), from("Ben", [], "Northtown"), from("", [], "Southtown")];
  const nameless = withoutNames([ann, ben]);
  expect(nameless.map(({ respondent, organisation }) => [respondent, organisation])).toEqual([
    ["Respondent 1", "Northtown"],
    ["Respondent 2", "Northtown"],
  ]);
  expect(names(nameless)).toEqual(["Respondent 1", "Respondent 2"]);
  expect(names(withoutNames([ben, cy]))).toEqual(["Respondent 1", "Respondent 2"]);
});

test("random respondents: counts add up, and the order of files changes nothing but names", () => {
  const random = seededRandom();
  for (let n = 0; n < 500; n += 1) {
    const files = Array.from({ length: below(random, 7) }, () => deepFreeze(randomAssessment(random, definition)));
    const shuffled = files.map((file) => ({ file, place: random() })).sort((a, b) => a.place - b.place);
    const [one, other] = [files, shuffled.map(({ file }) => file)].map((each) => compareRespondents(each, definition));
    if (!one || !other) throw new Error("no comparison");
    const count = files.length;
    expect(one.respondents).toHaveLength(count);
    expect(new Set(one.respondents.map(({ name }) => name)).size).toBe(count);
    const strip = ({ items, respondents }: typeof one) => ({
      items: items.map(({ answers, ...rest }) => ({
        ...rest,
        answers: answers.map((answer) => JSON.stringify(answer)).sort(),
      })),
      respondents: new Map(respondents.map(({ name: _, assessment, ...rest }) => [assessment, rest])),
    });
    if (JSON.stringify(strip(other).items) !== JSON.stringify(strip(one).items))
      expect.fail("the order of files matters");
    expect(strip(other).respondents).toEqual(strip(one).respondents);
    for (const { counts, unanswered, mostCommon, share, spread } of one.items) {
      const rated = Object.values(counts).reduce((a, b) => a + b);
      expect(rated + unanswered).toBe(count);
      expect(share === undefined).toBe(rated === 0);
      for (const rating of mostCommon) expect(counts[rating]).toBe(Math.round((share ?? 0) * rated));
      expect(spread ?? 0).toBeLessThanOrEqual(3);
    }
  }
});
