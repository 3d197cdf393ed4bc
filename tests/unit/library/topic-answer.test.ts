import { expect, test } from "vitest";
import { topicPlot, topicSentence } from "../../../src/library/topic-answer.ts";
import { topicGroups } from "../../../src/library/topic-groups.ts";
import { topicVerdict } from "../../../src/library/topic-verdict.ts";
import type { Facet } from "../../../src/model/facet.ts";
import { fixtureLibrary as library } from "../../fixtures/fixture-library.ts";

const topicOf = (facet: Facet, term: string) => {
  const entries = library.facet(facet).terms.find(({ id }) => id === term)?.entries ?? [];
  const about = { facet, term };
  const plot = topicPlot(entries, library, about);
  const cells = topicVerdict(topicGroups(entries, library, about), plot, about);
  return { sentence: topicSentence(entries, plot, facet), cells };
};
const linesOf = (facet: Facet, term: string, heading: string) =>
  topicOf(facet, term)
    .cells.find((cell) => cell.heading === heading)
    ?.lines.map(({ words }) => words);

test("one result is told with what happened to its gap, what shows that, and what it does not measure", () => {
  expect(topicOf("population", "night-workers").sentence).toBe(
    "4 entries are about these people. 1 result is about them, from one programme; it looked at a gap, which widened, as figures show. It is not about health, experience, knowledge or cost.",
  );
});

test("several results are counted, and gaps that went different ways", () => {
  expect(topicOf("population", "island-pupils").sentence).toBe(
    "5 entries are about these people. 3 results are about them, from two programmes; all three looked at a gap: one narrowed and two fell in between, and figures show one of these. None is about access, knowledge or cost.",
  );
});

test("gaps that narrowed and gaps that widened point both ways, and neither is left out of the strip", () => {
  expect(topicOf("dimension", "access").sentence).toBe(
    "8 entries are about this kind of inequality. 3 results measured it, from three programmes; two looked at a gap, and they point both ways.",
  );
  expect(linesOf("dimension", "access", "To the gap")).toEqual([
    "Widened in one",
    "Narrowed in one",
    "Not measured in one",
  ]);
});

test("without a result about them, nothing is claimed", () => {
  const { sentence, cells } = topicOf("population", "bell-ringers");
  expect(sentence).toBe(
    "1 entry is about these people. No result is about them: what is here is advice and description.",
  );
  expect(cells.map(({ href, lines }) => [href, ...lines.map(({ words }) => words)])).toEqual([
    [undefined, "No case study"],
    [undefined, "No result is about them"],
    [undefined, "Advice and description"],
    ["#insight", "Ask bell ringers to tell their neighbours"],
  ]);
});

test("what an unattributed example tells is no programme, and is said to be an example", () => {
  expect(topicOf("population", "newcomers").sentence).toMatch(
    /^2 entries are about these people\. 1 result is about them, told of an example that names no service; it looked at a gap/,
  );
});

test("a gap that only the source’s words tell of is said to have narrowed", () => {
  expect(linesOf("population", "newcomers", "To the gap")).toEqual([
    "In between in one; one compares different people",
  ]);
  expect(linesOf("theme", "TH-02", "To the gap")).toEqual(["Said to have narrowed in one", "Not measured in two"]);
  expect(topicOf("theme", "TH-02").sentence).toContain("one looked at a gap, which narrowed, as the sources say.");
});

test("where some of several gaps are shown in figures, it is said of how many", () => {
  expect(linesOf("source", "northtown-report", "To the gap")).toEqual([
    "Widened in one",
    "Narrowed in two, one of them in figures",
    "In between in one",
    "Not measured in two",
  ]);
});

test("the strip says what was compared, and what the results are about", () => {
  expect(linesOf("theme", "TH-01", "What it rests on")).toEqual([
    "One sets it against work without it, one compares earlier and later and one looks at one time",
  ]);
  expect(linesOf("theme", "TH-02", "What was tried")).toEqual([
    "One case study, one with a result",
    "Of the three results, one is about access, one about experience and one about other things",
  ]);
});

test("where results carry no term of a facet, those behind its entries are counted", () => {
  const { terms } = library.facet("setting");
  const term = terms.find(({ entries }) => entries.some(({ id }) => id === "CS-01"));
  const { sentence } = topicOf("setting", term?.id ?? "");
  expect(sentence).toMatch(/^\d+ entr(y is|ies are) about this setting\. \d+ results? (is|are) behind them/);
});

test("a term that nothing is about says so and has no sentence about results", () => {
  expect(topicSentence([], topicPlot([], library, { facet: "population", term: "nobody" }), "population")).toBe(
    "These sources hold nothing on it, or it has not been written yet.",
  );
});
