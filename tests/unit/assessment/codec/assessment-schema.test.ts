import fc from "fast-check";
import { expect, test } from "vitest";
import { assessmentSchema } from "../../../../src/assessment/codec/assessment-schema.ts";
import { encode } from "../../../../src/assessment/codec/encode.ts";
import { anyAssessment } from "../../../fixtures/any-assessment.ts";
import { version1 } from "../../../fixtures/assessments/version-1.ts";
import { version2 } from "../../../fixtures/assessments/version-2.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";
import { expectAlways } from "../../../fixtures/properties.ts";
import { faultsBy } from "../../../fixtures/schema-validator.ts";

const faults = { 1: faultsBy(assessmentSchema(1)), 2: faultsBy(assessmentSchema(2)) };
const parsed = (text: string) => JSON.parse(text) as { version: 1 | 2 } & Record<string, unknown>;

test("a file of each version follows the schema of its version, and not that of the other", () => {
  for (const [version, other, text] of [
    [1, 2, version1],
    [2, 1, version2],
  ] as const) {
    expect(faults[version](parsed(text))).toEqual([]);
    expect(faults[other](parsed(text))).not.toEqual([]);
  }
});

test("what version 2 added is refused in a file that calls itself version 1", () => {
  const newer = { ...parsed(version2), version: 1 };
  expect(faults[1](newer)).not.toEqual([]);
});

test("every assessment that can be written follows the schema of the version it is written in", () => {
  expectAlways(
    fc.property(anyAssessment(definition), (assessment) => {
      const file = parsed(encode(assessment));
      expect(faults[file.version](file)).toEqual([]);
    }),
  );
});

test.each([
  ["an unknown rating", { answers: { "CL-01.i01": { rating: "good", updated: "2026-11-22T18:40:00.000Z" } } }],
  ["an answer to no question", { answers: { hello: { updated: "2026-11-22T18:40:00.000Z" } } }],
  ["a day that does not exist", { actions: [{ id: "x", due: "2026-02-30" }] }],
  ["a time that is not UTC", { updated: "2026-11-22T18:40:00+01:00" }],
  ["another format", { format: "something else" }],
  ["an unknown field", { mood: "good" }],
])("the schema refuses %s", (_, change) => {
  expect(faults[1]({ ...parsed(version1), ...change })).not.toEqual([]);
});
