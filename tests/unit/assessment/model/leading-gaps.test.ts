import { expect, test } from "vitest";
import type { Importance, Rating } from "../../../../src/model/rating.ts";
import { leadingGaps } from "../../../../src/assessment/model/leading-gaps.ts";
import { compareGaps, type Answered } from "../../../../src/assessment/model/results.ts";

const gap = (id: string, section: string, rating: Rating, importance?: Importance): Answered => ({
  item: { id, ask: id, replaces: [] },
  section: { id: section, title: section, items: [] },
  answer: { rating, ...(importance && { importance }), updated: "2026-11-22T09:00:00.000Z" },
});
const lead = (...gaps: readonly Answered[]) => leadingGaps([...gaps].sort(compareGaps)).map(({ item }) => item.id);

test("importance decides first, then how far there is to go", () => {
  expect(
    lead(
      gap("low", "a", "not-started", "low"),
      gap("unsaid", "a", "not-started"),
      gap("partly", "a", "partly", "high"),
      gap("planned", "a", "planned", "high"),
      gap("medium", "b", "not-started", "medium"),
    ),
  ).toEqual(["planned", "partly", "medium", "unsaid", "low"]);
});

test("among equal gaps sections take turns, and a section's gaps keep their order", () => {
  const equal = ["a1", "a2", "a3", "b1", "c1", "c2"].map((id) => gap(id, id.charAt(0), "not-started"));
  expect(lead(...equal)).toEqual(["a1", "b1", "c1", "a2", "c2"]);
});

test("a section with a greater gap waits for its turn among lesser ones", () => {
  const all = [gap("a1", "a", "not-started", "high"), gap("a2", "a", "partly"), gap("b1", "b", "partly")];
  expect(lead(...all)).toEqual(["a1", "b1", "a2"]);
});

test("names at most five, and fewer where there are fewer", () => {
  expect(lead(...["1", "2", "3", "4", "5", "6"].map((id) => gap(id, "a", "partly")))).toHaveLength(5);
  expect(lead()).toEqual([]);
});
