import { expect, test } from "vitest";
import type { Entry } from "../../../src/library/library.ts";
import { entryVerdict, type JudgedType } from "../../../src/library/entry-verdict.ts";
import { evidenceOf } from "../../../src/library/evidence.ts";
import { fixtureEntry, fixtureLibrary } from "../../fixtures/fixture-library.ts";
import { findingsWith } from "../../fixtures/results.ts";

const judge = (entry: Entry) => entryVerdict(entry as Entry<JudgedType>, fixtureLibrary);
const cell = (entry: Entry, heading: string) =>
  judge(entry).find((one) => one.heading === heading) ?? { href: "", lines: [] };
const words = (entry: Entry, heading: string) => cell(entry, heading).lines.map((line) => line.words);

/** A case study with the usual finding, once for each change. */
function caseWith(...changes: readonly object[]): Entry {
  const findings = findingsWith(...changes);
  const [first] = findings;
  if (!first) throw new Error("There is no finding.");
  const restsOn = findings.map((finding) => ({ finding, bears: "alone" as const }));
  return { ...first.entry, restsOn, findings, evidence: evidenceOf(restsOn, "case-study") };
}

test("the strip of every evidence page has four answers with words", () => {
  for (const type of ["principle", "case-study", "insight"] as const)
    for (const entry of fixtureLibrary.ofType(type)) {
      const cells = entryVerdict(entry, fixtureLibrary);
      expect(cells.map(({ heading }) => heading)).toEqual([
        "What happened",
        "To the gap",
        "What it rests on",
        "Do next",
      ]);
      expect(cells.every(({ lines }) => lines.length > 0 && lines.every((line) => line.words !== ""))).toBe(true);
    }
});

test("a case study names its results, worse ones first, then those with figures", () => {
  const told = { values: [], units: ["guide.one.claim.1"], contrast: "none", design: "account", gaps: [] };
  const entry = caseWith(
    { ...told, measure: "Trust" },
    { measure: "Uptake" },
    { ...told, measure: "Waiting", effect: "worse" },
  );
  expect(words(entry, "What happened").map((line) => line.split(":")[0])).toEqual(["Waiting", "Uptake", "Trust"]);
});

test("results that the cell cannot hold are counted by their direction", () => {
  const long =
    "A measure with a name that is so long that it fills a whole line of the strip, and more than that".slice(0, 90);
  const entry = caseWith(
    { measure: long },
    { measure: long.replace("A", "One") },
    { measure: long.replace("A", "Two"), effect: "unclear" },
    { measure: long.replace("A", "Six") },
  );
  expect(words(entry, "What happened").at(-1)).toBe("Three more are reported: two better, one not clear");
});

test("a measure of a gap says nothing of people on average", () => {
  const gap = { between: "Some and others", direction: "narrows", basis: "stated", against: "earlier" };
  const entry = caseWith({ of: "gap", effect: "not-applicable", gaps: [gap] });
  expect(words(entry, "What happened")).toEqual(["Only the gap was looked at, not people on average"]);
  expect(cell(entry, "To the gap").lines).toEqual([
    { words: "Said to have narrowed", direction: "narrows" },
    { words: "Between", named: "Some and others" },
  ]);
});

test("what happened to a gap is counted by programme where there are several", () => {
  expect(words(fixtureEntry("IN-01"), "To the gap")).toEqual(["Narrowed in one", "Widened in one"]);
  expect(words(fixtureEntry("CS-03"), "To the gap")).toEqual(["Widened", "Said not to have closed"]);
});

test("a gap that nobody measured leads to what is not known, and one that was measured to what changed", () => {
  expect(cell(fixtureEntry("PR-02"), "To the gap").href).toBe("#limits-and-gaps");
  expect(cell(fixtureEntry("CS-01"), "To the gap").href).toBe("#what-changed");
});

test("advice and an example that names no service claim no result", () => {
  expect(words(fixtureEntry("IN-03"), "What happened")).toEqual(["No result in these sources"]);
  expect(words(fixtureEntry("IN-03"), "What it rests on")).toEqual(["Advice only"]);
  expect(words(fixtureEntry("IN-04"), "What it rests on")).toEqual(["Advice only"]);
  expect(words(fixtureEntry("CS-04"), "What happened")).toEqual(["No result in these sources"]);
  expect(words(fixtureEntry("CS-04"), "What it rests on")).toEqual([
    "An example that names no service: it shows how, not whether",
  ]);
});

test("a case study rests on its ways of study, and on what all its results share", () => {
  expect(words(fixtureEntry("CS-01"), "What it rests on")).toEqual([
    "One result: before and after",
    "Followed for two years",
    "One place",
  ]);
  expect(words(fixtureEntry("CS-03"), "What it rests on")).toEqual(["Two results: controlled and compared once"]);
});

test("what to do next is a step, or an action that follows from a case", () => {
  expect(words(fixtureEntry("IN-01"), "Do next")).toEqual(["A first step for lamp keepers, then two more steps"]);
  expect(words(fixtureEntry("PR-01"), "Do next")).toEqual(["Open the shelf in the evening, then one more step"]);
  expect(words(fixtureEntry("CS-02"), "Do next")).toEqual(["Ring people the evening before the ferry"]);
  expect(cell(fixtureEntry("CS-05"), "Do next")).toEqual({
    heading: "Do next",
    href: "#facts",
    lines: [{ words: "No action in this library follows from it yet" }],
  });
});
