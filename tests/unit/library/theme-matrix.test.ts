import { expect, test } from "vitest";
import { themeMatrix } from "../../../src/library/theme-matrix.ts";
import { nearTerms } from "../../../src/library/near-terms.ts";
import { fixtureLibrary as library } from "../../fixtures/fixture-library.ts";

const matrixOf = (id: string) =>
  library
    .ofType("theme")
    .filter((theme) => theme.id === id)
    .flatMap((theme) => themeMatrix(theme, library));

test("each principle of a theme has its results by what they measured, with what happened to the gap", () => {
  const [line] = matrixOf("TH-03");
  expect(line?.principle.id).toBe("PR-03");
  expect(line?.cells.map(({ row, count, marks }) => [row, count, ...marks.map(({ words }) => words)])).toEqual([
    ["health", 1, "Gap not measured"],
    ["access", 0],
    ["experience", 1, "Gap said to be unchanged after three months"],
    ["knowledge", 0],
    ["work", 0],
  ]);
});

test("a topic leads to the other terms of its group that entries carry", () => {
  const index = library.facet("population");
  const [group] = index.groups;
  const own = index.terms.filter((term) => term.group === group?.id);
  const [first] = own;
  if (!first) throw new Error("The first group of people has no term.");
  expect(nearTerms(index, first).map(({ id }) => id)).toEqual(
    own.filter((term) => term !== first && term.entries.length > 0).map(({ id }) => id),
  );
  expect(nearTerms(index, { ...first, group: undefined })).toEqual([]);
});
