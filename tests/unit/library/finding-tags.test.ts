import { expect, test } from "vitest";
import { findingDetails, findingTags } from "../../../src/library/finding-tags.ts";
import { findingSchema } from "../../../src/model/finding.ts";
import { finding } from "../../fixtures/records.ts";

const made = (change: object = {}) => findingSchema.parse(finding(change));
const words = (change: object = {}) => findingTags(made(change)).map((tag) => tag.words);
const gap = { between: "Poorer and richer areas" };

test("a result says what was compared, what happened to the gap, and whether its study can be found", () => {
  expect(words()).toEqual(["Result", "Before and after", "Gap said to have narrowed", "No study cited"]);
  expect(words({ sites: 1, study: "lost", gaps: [{ ...gap, direction: "not-measured" }] })).toEqual([
    "Result",
    "Before and after",
    "Gap not measured",
    "One place",
    "Link to the study missing",
  ]);
  expect(words({ study: "RF-001", sites: 3, gaps: [] })).toEqual(["Result", "Before and after"]);
});

test("how long it was followed is said in years, of the result that it belongs to and of no need", () => {
  expect(words({ followUpMonths: 108, gaps: [] })).toEqual([
    "Result",
    "Before and after",
    "Followed for nine years",
    "No study cited",
  ]);
  expect(words({ role: "description", effect: "not-applicable", followUpMonths: 108 })).toEqual(["What was done"]);
});

test("a result that argues against says so", () => {
  expect(words({ effect: "worse" })).toContain("Worse");
  expect(words({ effect: "better" })).not.toContain("Worse");
});

test("gaps with one phrase are named once, each with its direction", () => {
  const unmeasured = { ...gap, direction: "not-measured" };
  const tags = findingTags(made({ gaps: [unmeasured, { ...unmeasured, between: "Men and women" }] }));
  expect(tags.filter(({ direction }) => direction)).toEqual([{ words: "Gap not measured", direction: "not-measured" }]);
});

test("a need and a description claim nothing", () => {
  expect(words({ role: "need", effect: "not-applicable" })).toEqual(["Why it matters"]);
  expect(words({ role: "description", effect: "not-applicable" })).toEqual(["What was done"]);
  expect(words({ role: "description", design: "estimate", effect: "not-applicable" })).toEqual(["Estimate"]);
  expect(words({ role: "description", design: "judgement", effect: "not-applicable" })).toEqual(["Advice"]);
  expect(findingDetails(made({ role: "need", effect: "not-applicable" }))).toEqual([]);
});

test("what else is known of a result is told in sentences", () => {
  expect(findingDetails(made({ selfReported: true, sites: 3, gaps: [{ ...gap, direction: "not-measured" }] }))).toEqual(
    [
      "The same people or places, earlier and later; nobody without it to compare with.",
      "Told by those who ran it.",
      "People rated themselves.",
      "Seen in three places.",
      "No measure of a gap is reported between: Poorer and richer areas.",
    ],
  );
  expect(findingDetails(made({ reportedBy: "not-stated", sites: 1 })).at(-1)).toBe("Who reports it is not stated.");
  expect(findingDetails(made({ sites: 2 })).at(-1)).toBe("Seen in two places.");
});
