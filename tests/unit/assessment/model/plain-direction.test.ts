import { expect, test } from "vitest";
import { assessmentName } from "../../../../src/assessment/model/assessment-name.ts";
import { plainDirection } from "../../../../src/assessment/model/plain-direction.ts";
import { respondentsOf } from "../../../../src/assessment/model/respondents.ts";
import { assessmentOf } from "../../../fixtures/assessment.ts";

test("no name turns the words after it, and names of any script stay whole", () => {
  expect(plainDirection("A\u202E B\u2067\u2069")).toBe("A B");
  expect(plainDirection("שלום Ŵyresdale ‘x’")).toBe("שלום Ŵyresdale ‘x’");
  const turned = assessmentOf({ organisation: "North\u202Etown", round: "\u20661", respondent: "Ann\u202D" });
  expect(assessmentName(turned)).toBe("Northtown, 1, Ann");
  expect(assessmentName({ ...turned, organisation: "", round: "", respondent: "\u202E" })).toBe(turned.title);
  expect(respondentsOf([turned]).map(({ name }) => name)).toEqual(["Ann"]);
});
