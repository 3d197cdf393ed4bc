import { expect, test } from "vitest";
import { nearestTopics } from "../../../src/search/nearest-topics.ts";

const topics = [
  { label: "Heart disease", entries: 3 },
  { label: "General practice", entries: 50 },
  { label: "Faith communities", entries: 4 },
  { label: "Mental health", entries: 20 },
].map((topic, i) => ({ facet: "population", term: `t${String(i)}`, ...topic }));
const labels = (query: string, count?: number) => nearestTopics(query, topics, count).map(({ label }) => label);

test("topics whose names look like the query come first, then those with most entries", () => {
  expect(labels("faiths")).toEqual(["Faith communities", "General practice", "Mental health", "Heart disease"]);
  expect(labels("xx hearts")[0]).toBe("Heart disease");
  expect(labels("MENTAL")[0]).toBe("Mental health");
});

test("where no name is like it, those with most entries", () => {
  expect(labels("qqqqzzzz", 2)).toEqual(["General practice", "Mental health"]);
  expect(labels("", 1)).toEqual(["General practice"]);
});

test("no topic comes twice, and no more than asked for", () => {
  expect(labels("heart disease mental")).toHaveLength(4);
  expect(labels("heart", 1)).toEqual(["Heart disease"]);
  expect(nearestTopics("heart", [])).toEqual([]);
});
