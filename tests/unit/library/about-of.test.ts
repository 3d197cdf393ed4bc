import { expect, test } from "vitest";
import { aboutOf } from "../../../src/library/about-of.ts";
import type { Bearing } from "../../../src/model/support.ts";
import { findingsWith } from "../../fixtures/results.ts";

/** What an entry is about that its editors call one of access for men, if it rests on such a finding. */
function aboutWith(change: object, bears: Bearing = "part") {
  const [finding] = findingsWith({ about: { population: ["older-people"] }, outcome: "health", ...change });
  if (!finding) throw new Error("There is no finding.");
  const facets = { ...finding.entry.facets, population: ["men"], "clinical-area": [], dimension: ["access"] };
  return aboutOf({ facets, restsOn: [{ finding, bears }] });
}

test("an entry is about what its editors name, and then about whom and what its results are", () => {
  expect(aboutWith({})).toEqual({
    population: ["men", "older-people"],
    "clinical-area": [],
    dimension: ["access", "outcomes"],
  });
});

test("a result that argues for care is about its people, too", () => {
  expect(aboutWith({}, "against").population).toEqual(["men", "older-people"]);
});

test("a finding that is no result adds nothing", () => {
  expect(aboutWith({ role: "description", effect: "not-applicable", gaps: [] })).toEqual({
    population: ["men"],
    "clinical-area": [],
    dimension: ["access"],
  });
});
