import { expect, test } from "vitest";
import { findingSchema } from "../../../src/model/finding.ts";
import { finding } from "../../fixtures/records.ts";

test("unless a finding says so, its groups share nobody and people did not rate themselves", () => {
  expect(findingSchema.parse(finding())).toMatchObject({ overlapping: false, selfReported: false });
});

test.each([["RF-001"], ["lost"], ["none"]])("the study behind a finding may be %s", (study) => {
  expect(findingSchema.safeParse(finding({ study })).success).toBe(true);
});

test.each([["RF-01"], ["a study"], [""]])("the study behind a finding is not “%s”", (study) => {
  expect(findingSchema.safeParse(finding({ study })).error?.issues[0]?.message).toBe(
    "must be a reference's id, lost, or none",
  );
});
