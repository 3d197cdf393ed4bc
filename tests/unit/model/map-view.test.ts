import { expect, test } from "vitest";
import { emptyCell, mapListFragment } from "../../../src/model/map-view.ts";

test("an empty cell says what nobody wrote or measured, and names people only in a row of people", () => {
  expect(emptyCell("all", true)).toBe("No entry");
  expect(emptyCell("gaps", true)).toBe("Gap not measured");
  expect(emptyCell("results", true)).toBe("No result about them");
  expect(emptyCell("results", false)).toBe("No result");
});

test("each cell of a row leads to a list of its own, that of the whole row too", () => {
  expect(mapListFragment("TH-01", "gaps")).toBe("th-01-gaps");
  expect(mapListFragment(undefined, "all")).toBe("together-all");
});
