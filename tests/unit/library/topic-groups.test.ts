import { expect, test } from "vitest";
import { groupParts, topicGroups, topicOrder } from "../../../src/library/topic-groups.ts";
import { fixtureEntry, fixtureLibrary as library } from "../../fixtures/fixture-library.ts";

const about = { facet: "population", term: "night-workers" } as const;
const entriesOf = (term: string) => library.facet("population").terms.find(({ id }) => id === term)?.entries ?? [];

test("what people came to do comes first, and types without entries are left out", () => {
  const groups = topicGroups(entriesOf("night-workers"), library, about);
  expect(groups.map(({ heading, count }) => [heading, count])).toEqual([
    ["What to do", "1 action"],
    ["What was tried", "2 case studies"],
    ["Principles", "1 evidence principle"],
  ]);
});

test("the parts of the page count all rows of a group, those in the fold too", () => {
  const copies = Array.from({ length: 6 }, (_, i) => ({ ...fixtureEntry("IN-03"), id: `IN-${String(i)}` }));
  expect(groupParts(topicGroups(copies, library, about))).toEqual([
    { label: "What to do", fragment: "insight", count: 6 },
  ]);
});

test("entries with a result about the people come first, then the latest change, then the title", () => {
  const cases = [fixtureEntry("CS-01"), fixtureEntry("CS-03")];
  expect(topicOrder(cases, about).map(({ id }) => id)).toEqual(["CS-03", "CS-01"]);
  const dated = ["2026-01-01", "2026-03-01", "2026-03-01"].map((updated, i) => ({
    ...fixtureEntry("IN-03"),
    id: String(i),
    title: ["C", "B", "A"][i] ?? "",
    updated,
  }));
  expect(topicOrder(dated, about).map(({ id }) => id)).toEqual(["2", "1", "0"]);
});

test("three rows stand open and the others in a fold, but never one alone", () => {
  const copies = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ ...fixtureEntry("IN-03"), id: `IN-${String(i)}` }));
  const sizes = (count: number) =>
    topicGroups(copies(count), library, about).map(({ first, rest }) => [first.length, rest.length]);
  expect([sizes(4), sizes(5)]).toEqual([[[4, 0]], [[3, 2]]]);
});

test("the rows of a page of people speak of results about them alone", () => {
  const [, tried] = topicGroups(entriesOf("night-workers"), library, about);
  expect(tried?.first.map(({ entry, facts }) => [entry.id, facts.basis])).toEqual([
    ["CS-03", "One result: controlled"],
    ["CS-01", "No result about these people"],
  ]);
});
