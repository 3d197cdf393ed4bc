import { expect, test } from "vitest";
import { evidenceOf } from "../../../src/library/evidence.ts";
import type { Finding } from "../../../src/library/library.ts";
import type { Bearing } from "../../../src/model/support.ts";
import { findingsWith, toldByPrinciple } from "../../fixtures/results.ts";

const from = (findings: readonly Finding[], bears: Bearing = "alone") =>
  findings.map((finding) => ({ finding, bears }));
const ofCase = (...changes: readonly object[]) => evidenceOf(from(findingsWith(...changes)), "case-study");

const figures = { basis: "figures", against: "earlier" };
const narrowed = { between: "Groups", direction: "narrows", basis: "stated", against: "earlier" };
const snapshot = { design: "snapshot", contrast: "between-places", gaps: [] };
const ofGap = { of: "gap", effect: "not-applicable" };

test("a table of three measures is one programme with three measures", () => {
  expect(ofCase(snapshot, snapshot, snapshot).sentence).toBe(
    "One programme, three measures: higher than in the places compared, at one time. No earlier figures.",
  );
});

test("what is said alike is counted together, most frequent first", () => {
  const told = { design: "account", contrast: "none", values: [], units: ["guide.one"], gaps: [] };
  expect(ofCase({ gaps: [] }, told, told).sentence).toBe(
    "One programme, three measures: two described as better, without figures; one better after than before.",
  );
});

test("a measure of the gap itself says nothing of people on average", () => {
  const evidence = ofCase({ ...ofGap, gaps: [narrowed] }, { gaps: [] });
  expect(evidence.sentence).toBe(
    "One programme, two measures: better after than before. One measured the gap itself. Nobody without it to compare with.",
  );
  expect(evidence.marks).toEqual([{ direction: "narrows", words: "Gap said to have narrowed" }]);
});

test("a gap is shown by figures, or said by the source, and each is said once", () => {
  const shown = { ...narrowed, ...figures };
  const values = [
    { label: "Gap before", number: 9, text: "40%", unit: "guide.one.claim.1" },
    { label: "Gap after", number: 5, text: "60%", unit: "guide.one.claim.1" },
  ].map((value, i) => ({ ...value, period: ["Before", "After"][i], number: [40, 60][i] }));
  const evidence = ofCase({ ...ofGap, values, gaps: [shown] }, { gaps: [narrowed, narrowed] });
  expect(evidence.marks.map(({ words }) => words)).toEqual(["Gap narrowed", "Gap said to have narrowed"]);
  expect(evidence.directions).toEqual(["narrows"]);
});

test("needs and descriptions never count as results", () => {
  const quiet = { effect: "not-applicable", gaps: [] };
  const evidence = ofCase({ ...quiet, role: "need" }, { ...quiet, role: "description" });
  expect(evidence).toMatchObject({
    results: 0,
    origins: { programmes: 0, studies: 0, statements: 0 },
    sentence: "No result we could record.",
    designs: [],
    directions: [],
    marks: [],
    limits: [],
  });
});

test("an action says how many programmes used it, as a part or alone, and how many warn", () => {
  const [one] = findingsWith({});
  const told = toldByPrinciple({
    units: ["guide.one"],
    values: [],
    study: "RF-001",
    design: "study",
    contrast: "none",
  });
  if (!one) throw new Error("There is no finding.");
  const sentence = (...bears: Bearing[]) =>
    evidenceOf(
      bears.flatMap((how) => from([one], how)),
      "insight",
    ).sentence;
  expect(sentence("part")).toBe("One programme used it as a part; none tested it alone.");
  expect(sentence("alone")).toBe("One programme used it alone.");
  expect(sentence("part", "alone")).toBe("One programme used it alone.");
  expect(sentence("against")).toBe("One programme warns.");
  expect(evidenceOf([...from([one], "part"), ...from(told)], "insight").sentence).toBe(
    "One programme used it as a part; none tested it alone; one study cited.",
  );
  expect(evidenceOf([], "insight").sentence).toBe("Advice only: no result in these sources.");
});

test("what names no study is never counted as one, whether it supports or warns", () => {
  const words = { statement: "Said so.", values: [], contrast: "none", gaps: [], design: "study", study: "none" };
  const told = toldByPrinciple(
    { ...words, units: ["guide.one"] },
    { ...words, units: ["guide.one.claim.1"] },
    { ...words, units: ["guide.one.rec.1"], study: "RF-001" },
  );
  const [one, two, cited] = told.map((finding) => [finding]);
  const [own] = findingsWith({}).map((finding) => [finding]);
  if (!one || !two || !cited || !own) throw new Error("A finding is missing.");
  const sentence = (...parts: readonly { finding: Finding; bears: Bearing }[][]) =>
    evidenceOf(parts.flat(), "insight").sentence;
  expect(sentence(from(one), from(two))).toBe("Two statements name no study.");
  expect(sentence(from(cited), from(one))).toBe("One study cited; one statement names no study.");
  expect(sentence(from(one, "against"))).toBe("One statement that names no study warns.");
  expect(sentence(from(own, "part"), from(own, "alone"), from(cited, "against"))).toBe(
    "One programme used it alone; one study warns.",
  );
  expect(sentence(from(one), from(two, "against"), from(cited, "against"))).toBe(
    "One statement names no study; one study and one statement that names no study warn.",
  );
});

test("what only warns lends neither its design nor its gap, and is said as a warning wherever the entry is listed", () => {
  const evidence = evidenceOf(from(findingsWith({ gaps: [narrowed] }), "against"), "insight");
  expect(evidence).toMatchObject({ results: 1, designs: [], directions: [] });
  expect(evidence.marks).toEqual([{ direction: "narrows", words: "Warning: gap said to have narrowed" }]);
  expect(evidence.text).toBe("One programme warns. Warning: gap said to have narrowed.");
  expect(evidence.gaps).toHaveLength(1);
});

test("findings of one sentence are one study, and an example is none", () => {
  const words = {
    units: ["guide.one.claim.1"],
    values: [],
    contrast: "none",
    gaps: [],
    design: "study",
    study: "lost",
  };
  const evidence = evidenceOf(
    from(
      toldByPrinciple(words, words, {
        ...words,
        design: "unattributed-example",
        effect: "unclear",
        units: ["guide.one"],
      }),
    ),
    "principle",
  );
  expect(evidence).toMatchObject({
    origins: { programmes: 0, studies: 1, statements: 0 },
    sentence: "One study cited.",
  });
});

test("says what programmes were compared with, by the most telling of their results", () => {
  const own = findingsWith({ gaps: [] });
  const told = toldByPrinciple({ design: "controlled", contrast: "with-without", gaps: [] });
  expect(evidenceOf(from(own), "insight").comparison).toBe("One was compared earlier and later.");
  expect(evidenceOf([...from(own), ...from(told)], "insight").comparison).toBe(
    "One was compared with and without it, one earlier and later.",
  );
  expect(evidenceOf(from(findingsWith(snapshot)), "insight").comparison).toBe("One was compared at one time only.");
  const words = { design: "account", contrast: "none", values: [], units: ["guide.one"], gaps: [] };
  expect(evidenceOf(from(findingsWith(words)), "insight").comparison).toBe(
    "None was compared with others or with an earlier time.",
  );
});

test("says every way that a result can go in words, those met first standing first", () => {
  const effects = ["unclear", "no-change", "worse", "better"].map((effect) => ({
    effect,
    better: effect === "worse" ? "lower" : "higher",
    gaps: [],
  }));
  expect(ofCase(...effects).sentence).toBe(
    "One programme, four measures: one compared, direction unclear; one no different after than before; one worse after than before; one better after than before. Nobody without it to compare with.",
  );
});

test("keeps every gap with the finding that told of it, and names each direction once, in the order of the model", () => {
  const names = ["Young and old", "Rich and poor", "North and south"];
  const gaps = ["widens", "narrows", "widens"].map((direction, i) => ({ ...narrowed, between: names[i], direction }));
  const evidence = ofCase({ gaps: gaps.slice(0, 2) }, { gaps: gaps.slice(2) });
  expect(evidence.directions).toEqual(["narrows", "widens"]);
  expect(evidence.gaps.map(({ between, direction, finding }) => [between, direction, finding.id])).toEqual([
    ["Young and old", "widens", "CS-01.f1"],
    ["Rich and poor", "narrows", "CS-01.f1"],
    ["North and south", "widens", "CS-01.f2"],
  ]);
});

test("takes limits from results alone", () => {
  const need = { role: "need", effect: "not-applicable", gaps: [], study: "lost" };
  const limits = ofCase({ sites: 1 }, need).limits.map(({ name }) => name);
  expect(limits).toContain("one-place");
  expect(limits).not.toContain("study-link-missing");
});
