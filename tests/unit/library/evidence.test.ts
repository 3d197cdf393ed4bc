import { expect, test } from "vitest";
import { evidenceOf } from "../../../src/library/evidence.ts";
import { findingSchema } from "../../../src/model/finding.ts";
import { finding } from "../../fixtures/records.ts";

const of = (change: object = {}) => findingSchema.parse(finding(change));

test("counts results by design, strongest design first, with the way each went", () => {
  const evidence = evidenceOf([
    of(),
    of({ design: "controlled", effect: "worse" }),
    of({ role: "need" }),
    of({ role: "description" }),
  ]);
  expect(evidence.sentence).toBe("2 results: 1 controlled (worse), 1 before-and-after (better)");
  expect(evidence.designs).toEqual(["controlled", "before-after"]);
});

test("keeps different ways apart within one design", () => {
  const evidence = evidenceOf([of(), of({ effect: "no-change" }), of({ effect: "no-change" })]);
  expect(evidence.sentence).toBe("3 results: 3 before-and-after (1 better, 2 no change)");
});

test("keeps the average effect apart from the effect on the gap", () => {
  const gaps = [{ between: "Groups", direction: "widens" }];
  const evidence = evidenceOf([of({ gaps })]);
  expect(evidence.sentence).toBe("1 result: 1 before-and-after (better)");
  expect(evidence.directions).toEqual(["widens"]);
});

test("never lets a need or a description count as a result", () => {
  const evidence = evidenceOf([of({ role: "need" })], "No result; it rests on judgement");
  expect(evidence).toMatchObject({
    results: 0,
    sentence: "No result; it rests on judgement",
    designs: [],
    directions: [],
    limits: [],
  });
});

test("takes the longest follow-up that a source states", () => {
  expect(evidenceOf([of({ followUpMonths: 3 }), of({ followUpMonths: 10 })]).followUpMonths).toBe(10);
  expect(evidenceOf([of()]).followUpMonths).toBeUndefined();
});
