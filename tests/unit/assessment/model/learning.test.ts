import { expect, test } from "vitest";
import { gatherLearning, type LearnLink } from "../../../../src/assessment/model/learning.ts";
import type { Answered } from "../../../../src/assessment/model/results.ts";

const gap = (id: string): Answered => ({
  item: { id, ask: id, replaces: [] },
  section: { id: "s1", title: "One", items: [] },
  answer: { rating: "partly", updated: "2026-11-22T09:00:00.000Z" },
});
const link = (id: string, firstStep = ""): LearnLink => ({
  ...{ id, firstStep, title: id, href: `/${id}/`, type: "Insight", evidence: "" },
});
const gaps = ["q1", "q2", "q3"].map(gap);
const links: Readonly<Record<string, readonly LearnLink[]>> = {
  q1: [link("PR-01"), link("IN-01", "Ask")],
  q2: [link("IN-02", "Count"), link("PR-01"), link("PR-01")],
  q3: [link("IN-02", "Count")],
};

test("each entry stands once with its gaps: those with a first step before others, then what helps most gaps", () => {
  const found = gatherLearning(gaps, (item) => links[item] ?? []);
  expect(found.map((each) => [each.link.id, ...each.gaps.map(({ item }) => item.id)])).toEqual([
    ["IN-02", "q2", "q3"],
    ["IN-01", "q1"],
    ["PR-01", "q1", "q2"],
  ]);
});
