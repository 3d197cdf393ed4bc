import { expect, test } from "vitest";
import { caseStudyHeadings } from "../../../src/model/case-study.ts";

test("a case study always says the problem, what was done, what changed and what is not known", () => {
  const required = caseStudyHeadings.filter(({ optional }) => !optional).map(({ text }) => text);
  expect(required).toEqual(["What changed", "What they did", "What is not known", "The problem"]);
});
