import { expect, test } from "vitest";
import { beginAssessment } from "../../../../src/assessment/model/begin.ts";
import { countAnswered, nextUnanswered, unansweredItems } from "../../../../src/assessment/model/progress.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";

const now = "2026-11-22T10:00:00.000Z";
const rated = (...items: readonly string[]) => ({
  ...beginAssessment(definition, { now, id: "00000000-0000-4000-8000-000000000000" }),
  answers: Object.fromEntries(items.map((item) => [`CL-05.i${item}`, { rating: "partly" as const, updated: now }])),
});

test("a note alone is no answer, and an answer that is no longer asked for is one", () => {
  const { answers } = rated("01", "03");
  expect(countAnswered({ ...answers, "CL-05.i02": { note: "We ask.", updated: now } })).toBe(2);
});

test("what is unanswered stands in the checklist's order, and nothing that is no longer asked is missing", () => {
  expect(unansweredItems(rated("01", "07"), definition)).toEqual(["CL-05.i02", "CL-05.i05", "CL-05.i06", "CL-05.i08"]);
});

test.each([
  [undefined, ["01"], "CL-05.i02"],
  ["CL-05.i01", [], "CL-05.i02"],
  ["CL-05.i07", ["02"], "CL-05.i05"],
  ["CL-05.i05", ["06", "08"], "CL-05.i01"],
  ["CL-05.i99", [], "CL-05.i01"],
  ["CL-05.i08", ["01", "02", "07", "05", "06"], "CL-05.i08"],
  ["CL-05.i01", ["01", "02", "07", "05", "06", "08"], undefined],
])("after %s, with %j answered, comes %s", (after, items, next) => {
  expect(nextUnanswered(rated(...items), definition, after)).toBe(next);
});
