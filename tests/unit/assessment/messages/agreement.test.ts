import { describe, expect, test } from "vitest";
import { compareRespondents } from "../../../../src/assessment/model/agreement.ts";
import {
  describeAgreement,
  describeCounts,
  describeDifferences,
  describeMostCommon,
  describeSpread,
} from "../../../../src/assessment/messages/agreement.ts";
import { beginAssessment } from "../../../../src/assessment/model/begin.ts";
import { ratingNames, type Rating } from "../../../../src/model/rating.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";

const now = "2026-11-22T10:00:00.000Z";

/** What respondents say of whom each gives item 01 one rating or none. */
function agreementOn(...ratings: readonly (Rating | undefined)[]) {
  const assessments = ratings.map((rating, place) => ({
    ...beginAssessment(definition, { now, id: `id-${String(place)}` }),
    answers: rating ? { "CL-05.i01": { rating, updated: now } } : {},
  }));
  return compareRespondents(assessments, definition);
}

/** What the words are about: item 01. */
function itemRated(...ratings: readonly (Rating | undefined)[]) {
  const item = agreementOn(...ratings).items.find((each) => each.item.id === "CL-05.i01");
  if (!item) throw new Error("no such item");
  return item;
}

describe("how far apart ratings lie", () => {
  test.each<[readonly (Rating | undefined)[], string]>([
    [["partly", "partly"], "All agree"],
    [["partly", "partly", undefined], "2 of 3 answered, and agree"],
    [["partly", "partly", undefined, undefined], "2 of 4 answered, and agree"],
    [["not-known", "not-known"], "All agree"],
    [["not-known", "not-known", undefined], "2 of 3 answered, and agree"],
    [["not-applicable", "not-applicable", "not-applicable"], "All agree"],
    [["partly", "in-place"], "One step apart"],
    [["planned", "in-place"], "Two steps apart"],
    [["not-started", "in-place", "not-known"], "Three steps apart"],
    [["partly", "partly", "not-known"], "Agree on the scale; others do not know, or say that it does not apply"],
    [["partly", "not-known"], "Too few ratings on the scale to compare"],
    [["partly", undefined], "One rating only"],
    [[undefined, undefined], "Nobody rated it"],
  ])("%j", (ratings, words) => {
    expect(describeSpread(itemRated(...ratings))).toBe(words);
  });
});

test("says how many there are, where all agree and where they are far apart", () => {
  expect(describeAgreement(agreementOn("partly", "partly"))).toBe(
    "2 respondents. All agree on 1 question; on 0 they are two or more steps apart.",
  );
  expect(describeAgreement(agreementOn("planned", "in-place"))).toContain("agree on 0 questions; on 1 they are");
});

test("the sentence and the table call the same agreement, whatever the rating, and silence is none", () => {
  const choices: readonly (Rating | undefined)[] = [...ratingNames, undefined];
  for (const one of choices)
    for (const two of choices)
      for (const three of choices) {
        const spoken = describeAgreement(agreementOn(one, two, three));
        const spread = describeSpread(itemRated(one, two, three));
        const given = [one, two, three].filter((rating) => rating !== undefined);
        const isOne = new Set(given).size === 1;
        expect(spread === "All agree").toBe(isOne && given.length === 3);
        expect(spoken.includes("All agree on 1 question")).toBe(spread === "All agree");
        expect(spoken.includes("on 1 more only some answered, and they agree")).toBe(isOne && given.length === 2);
        expect(spread === "2 of 3 answered, and agree").toBe(isOne && given.length === 2);
      }
});

test("counts and the most common rating are told with their numbers", () => {
  const item = itemRated("planned", "planned", "partly", undefined);
  expect(describeCounts(item, definition)).toEqual(["Planned:\u00a02", "Partly in place:\u00a01", "No answer:\u00a01"]);
  expect(describeMostCommon(item, definition)).toBe("Planned, 2 of 3");
  expect(describeMostCommon(itemRated("planned", "partly"), definition)).toBe("Planned; Partly in place, 1 of 2 each");
  expect(describeMostCommon(itemRated(undefined), definition)).toBe("None");
});

test("who differs most comes first; too little to go by is not told", () => {
  const one = { assessment: beginAssessment(definition, { now, id: "a" }), answered: 3 };
  const words = describeDifferences([
    { ...one, name: "Ann", apart: { compared: 12, oneStep: 0, twoSteps: 0 } },
    { ...one, name: "Bea", apart: { compared: 12, oneStep: 9, twoSteps: 0 } },
    { ...one, name: "Cy", apart: { compared: 11, oneStep: 4, twoSteps: 3 } },
    { ...one, name: "Di", apart: undefined },
  ]);
  expect(words).toEqual([
    "Cy: two or more steps from most of the others on 3 of 11 questions",
    "Bea: one step from most of the others on 9 of 12 questions",
    "Ann: never apart from most of the others",
  ]);
  expect(describeDifferences([{ ...one, name: "Di", apart: undefined }])).toBeUndefined();
});
