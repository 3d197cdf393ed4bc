import { expect, test } from "vitest";
import { forAnyService } from "../../../src/library/for-any-service.ts";
import { fixtureLibrary } from "../../fixtures/fixture-library.ts";

const [first] = fixtureLibrary.ofType("insight");
if (!first) throw new Error("The fixture library has no insight.");

type Insight = typeof first;
const insight = (title: string, terms: Partial<Insight["facets"]>, named = 0): Insight => ({
  ...first,
  title,
  facets: { ...first.facets, population: [], "clinical-area": [], ...terms },
  namedBy: Array.from({ length: named }, () => first),
});

test("actions that name no people and no condition, most named first, then by title, three of them", () => {
  const all = [
    insight("For night workers", { population: ["night-workers"] }, 9),
    insight("For gardens", { "clinical-area": ["gardening"] }, 9),
    insight("D", {}),
    insight("C", {}),
    insight("B", {}),
    insight("A", {}, 2),
  ];
  expect(forAnyService(all).map(({ title }) => title)).toEqual(["A", "B", "C"]);
});

test("where every action names somebody there is none", () => {
  expect(forAnyService([insight("For gardens", { "clinical-area": ["gardening"] })])).toEqual([]);
});
