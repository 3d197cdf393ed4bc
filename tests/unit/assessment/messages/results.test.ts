import { expect, test } from "vitest";
import type { Answer } from "../../../../src/assessment/model/assessment.ts";
import { beginAssessment } from "../../../../src/assessment/model/begin.ts";
import { describeGaps, describeResults } from "../../../../src/assessment/messages/results.ts";
import { summarise } from "../../../../src/assessment/model/results.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";

const updated = "2026-11-22T09:00:00.000Z";
const empty = beginAssessment(definition, { now: updated, id: "00000000-0000-4000-8000-000000000001" });
const sum = (answers: Record<string, Omit<Answer, "updated">>) => {
  const entries = Object.entries(answers).map(([item, answer]) => [`CL-05.i${item}`, { ...answer, updated }]);
  return summarise({ ...empty, answers: Object.fromEntries(entries) as never }, definition, { today: "2026-11-22" });
};

test("says how many are answered, at each rating, and how many of those in place have proof", () => {
  const summary = sum({
    "01": { rating: "in-place", proof: "Minutes", proofDate: "2024-01-01" },
    "02": { rating: "in-place" },
    "05": { rating: "not-applicable" },
    "06": { rating: "not-started" },
    "07": { note: "later" },
  });
  expect(describeResults(summary, definition)).toBe(
    "4 of 6 questions answered. 2 in place, 1 of them with proof; 1 not started; 1 does not apply. The proof of 1 is more than a year old.",
  );
});

test.each([
  [[{ proof: "x" }], "1 in place, with proof"],
  [[{}], "1 in place, without proof"],
  [[{ proof: "x" }, { proof: "y" }], "2 in place, all of them with proof"],
  [[{}, {}], "2 in place, none of them with proof"],
])("words for proof fit the number: %j", (proofs, words) => {
  const answers = proofs.map((proof, place) => [`0${String(place + 1)}`, { rating: "in-place" as const, ...proof }]);
  expect(describeResults(sum(Object.fromEntries(answers) as never), definition)).toContain(words);
});

test("quotes a checklist’s own words, and says when nothing is answered", () => {
  const ratingLabels = { planned: "On its way" };
  expect(describeResults(sum({ "01": { rating: "planned" } }), { ratingLabels })).toBe(
    "1 of 6 questions answered. 1 “On its way”.",
  );
  expect(describeResults(sum({}), definition)).toBe("None of the 6 questions has an answer yet.");
});

test("counts gaps and those of high importance", () => {
  expect(describeGaps(sum({}))).toBe("No answer shows a gap.");
  expect(describeGaps(sum({ "01": { rating: "partly" } }))).toBe("1 gap.");
  expect(describeGaps(sum({ "01": { rating: "partly", importance: "high" } }))).toBe("1 gap, of high importance.");
  const two = sum({ "01": { rating: "partly", importance: "high" }, "02": { rating: "planned" } });
  expect(describeGaps(two)).toBe("2 gaps, 1 of high importance.");
});
