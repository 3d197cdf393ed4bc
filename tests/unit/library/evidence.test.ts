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

test("says every way that a result can go in words, in one order whatever came first", () => {
  const effects = ["unclear", "no-change", "worse", "better"].map((effect) => of({ effect }));
  expect(evidenceOf(effects).sentence).toBe(
    "4 results: 4 before-and-after (1 better, 1 worse, 1 no change, 1 unclear)",
  );
  expect(evidenceOf(effects).groups).toMatchObject([
    { design: "before-after", count: 4, effects: [{ effect: "better", count: 1 }, {}, {}, { effect: "unclear" }] },
  ]);
});

test("keeps every gap with the finding that told of it, and names each direction once, in the order of the model", () => {
  const gaps = ["widens", "narrows", "widens"].map((direction, i) => ({ between: `Groups ${String(i)}`, direction }));
  const evidence = evidenceOf([of({ gaps: gaps.slice(0, 2) }), of({ id: "CS-01.f2", gaps: gaps.slice(2) })]);
  expect(evidence.directions).toEqual(["narrows", "widens"]);
  expect(evidence.gaps).toEqual([
    { between: "Groups 0", direction: "widens", findingId: "CS-01.f1" },
    { between: "Groups 1", direction: "narrows", findingId: "CS-01.f1" },
    { between: "Groups 2", direction: "widens", findingId: "CS-01.f2" },
  ]);
});

test("says that there is no result, where nobody words it otherwise, and counts the results it has", () => {
  expect(evidenceOf([])).toMatchObject({ results: 0, sentence: "No result reported", groups: [] });
  expect(evidenceOf([of(), of({ role: "need" })]).results).toBe(1);
});

test("takes limits from results alone", () => {
  const limits = evidenceOf([of({ sites: 1 }), of({ role: "need", study: "lost" })]).limits.map(({ name }) => name);
  expect(limits).toContain("one-site");
  expect(limits).not.toContain("study-lost");
});
