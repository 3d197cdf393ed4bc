import { expect, test } from "vitest";
import type { Action, Answer } from "../../../../src/assessment/model/assessment.ts";
import { beginAssessment } from "../../../../src/assessment/model/begin.ts";
import {
  describeGaps,
  describeNoGaps,
  describeKeyFigures,
  describeStanding,
} from "../../../../src/assessment/messages/results.ts";
import { summarise } from "../../../../src/assessment/model/results.ts";
import { actionOf } from "../../../fixtures/assessment.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";

const updated = "2026-11-22T09:00:00.000Z";
const empty = beginAssessment(definition, { now: updated, id: "00000000-0000-4000-8000-000000000001" });
type Said = Record<string, Omit<Answer, "updated">>;

const assess = (answers: Said, actions: readonly Action[] = []) => ({
  ...empty,
  actions,
  answers: Object.fromEntries(
    Object.entries(answers).map(([item, answer]) => [`CL-05.i${item}`, { ...answer, updated }]),
  ),
});
const sum = (answers: Said) => summarise(assess(answers), definition, { today: "2026-11-22" });
const stand = (answers: Said, actions: readonly Action[] = []) =>
  describeStanding(sum(answers), assess(answers, actions));

test("names the section with the least in place, claims without proof, old proof and gaps without an action", () => {
  const answers: Said = {
    "01": { rating: "in-place", proof: "Minutes", proofDate: "2024-01-01" },
    "02": { rating: "in-place" },
    "07": { rating: "planned", importance: "high" },
    "05": { rating: "not-started" },
    "06": { rating: "not-applicable" },
  };
  expect(stand(answers)).toBe(
    "Least is in place in “Money, data and people”: 0 of 2 that apply answered. 1 claim rests on no proof. The proof of 1 is more than a year old. 2 gaps have no open action and no lead, 1 of them of high importance.",
  );
  expect(stand(answers, [actionOf({ item: "CL-05.i05" }), actionOf({ item: "CL-05.i07", done: true })])).toContain(
    "1 gap has no open action and no lead, of high importance.",
  );
});

test("names no section where none stands out, and says when nothing is answered", () => {
  const proved = { rating: "in-place", proof: "x" } as const;
  expect(stand({ "01": proved, "07": proved })).toBe("");
  expect(stand({ "01": { rating: "partly" } })).toBe("1 gap has no open action and no lead.");
  expect(stand({ "01": { rating: "partly" }, "07": { rating: "partly" } })).toBe(
    "2 gaps have no open action and no lead.",
  );
  expect(stand({})).toBe("None of the 6 questions has an answer yet.");
});

test("where there is no gap, an answer shows none, or nothing is answered yet", () => {
  expect(describeNoGaps(sum({}))).toBe("Nothing is answered yet, so no gap is known.");
  expect(describeGaps(sum({}))).toBe("Nothing is answered yet, so no gap is known.");
  expect(describeNoGaps(sum({ "01": { rating: "in-place" } }))).toBe("No answer shows a gap.");
  expect(describeNoGaps(sum({ "01": { rating: "partly" } }))).toBe("");
});

test("each of the six numbers says of what it is a part", () => {
  const answers: Said = {
    "01": { rating: "in-place", proof: "Minutes" },
    "02": { rating: "in-place" },
    "07": { rating: "planned" },
    "05": { rating: "not-known" },
    "06": { rating: "not-applicable" },
  };
  const planned = [actionOf({ item: "CL-05.i07" })];
  const say = (labels = {}) =>
    Object.values(describeKeyFigures(sum(answers), assess(answers, planned), { ratingLabels: labels })).map(
      ({ count, words }) => `${count} ${words}`,
    );
  expect(say()).toEqual([
    "5 of 6 questions answered",
    "2 of 4 that apply answered in place",
    "1 of 2 in place with proof",
    "1 of 4 that apply answered is a gap",
    "1 of 1 gap with an open action or a lead",
    "1 of 4 that apply answered “Don’t know”",
  ]);
  expect(say({ "in-place": "Yes", "not-known": "No idea" })).toEqual(
    expect.arrayContaining([
      "2 of 4 that apply answered “Yes”",
      "1 of 2 “Yes” with proof",
      "1 of 4 that apply answered “No idea”",
    ]),
  );
});

test("counts gaps and those of high importance", () => {
  expect(describeGaps(sum({ "01": { rating: "partly" } }))).toBe("1 gap.");
  expect(describeGaps(sum({ "01": { rating: "partly", importance: "high" } }))).toBe("1 gap, of high importance.");
  const two = sum({ "01": { rating: "partly", importance: "high" }, "02": { rating: "planned" } });
  expect(describeGaps(two)).toBe("2 gaps, 1 of high importance.");
});
