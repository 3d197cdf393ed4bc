import { expect, test } from "vitest";
import { nearestTopics } from "../../../../src/search/query/nearest-topics.ts";

const topics = [
  { label: "Heart disease", entries: 3 },
  { label: "General practice", entries: 50 },
  { label: "Faith communities", entries: 4 },
  { label: "Mental health", entries: 20 },
].map((topic, i) => ({ facet: "population", term: `t${String(i)}`, ...topic }));
const labels = (query: string, count?: number) => nearestTopics(query, topics, count).topics.map(({ label }) => label);

test("topics whose names look like the query are near, and no others are shown beside them", () => {
  expect(nearestTopics("faiths", topics)).toMatchObject({ near: true, topics: [{ label: "Faith communities" }] });
  expect(labels("xx hearts")).toEqual(["Heart disease"]);
  expect(labels("MENTAL")).toEqual(["Mental health"]);
});

test("where no name is like it, those with most entries are shown, and not called near", () => {
  expect(labels("qqqqzzzz", 2)).toEqual(["General practice", "Mental health"]);
  expect(labels("", 1)).toEqual(["General practice"]);
  expect(nearestTopics("qqqqzzzz", topics).near).toBe(false);
});

test("a few letters in common, or words that say little, make no topic near", () => {
  const people = [{ facet: "population", term: "men", label: "Men", entries: 3 }];
  expect(nearestTopics("menopause", people).near).toBe(false);
  expect(nearestTopics("palliative health care", topics).near).toBe(false);
});

test("no topic comes twice, and no more than asked for", () => {
  expect(labels("heart disease mental")).toEqual(["Heart disease", "Mental health"]);
  expect(labels("heart mental", 1)).toHaveLength(1);
  expect(labels("heart", 1)).toEqual(["Heart disease"]);
  expect(nearestTopics("heart", []).topics).toEqual([]);
});
