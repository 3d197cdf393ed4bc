import { expect, test } from "vitest";
import { summedThemes, themedRows } from "../../../src/library/collection-rows.ts";
import { fixtureLibrary as library } from "../../fixtures/fixture-library.ts";

test("every entry of a type stands once, under its first theme", () => {
  for (const type of ["principle", "insight"] as const) {
    const groups = themedRows(type, library);
    const listed = groups.flatMap(({ rows }) => rows.map(({ entry }) => entry.id));
    expect(listed.toSorted()).toEqual(
      library
        .ofType(type)
        .map(({ id }) => id)
        .toSorted(),
    );
    for (const { theme, rows } of groups) for (const { entry } of rows) expect(entry.themes[0]).toBe(theme);
  }
});

test("every theme is summed up without itself", () => {
  const [first] = summedThemes(library).flatMap(({ themes }) => themes);
  const carriers = library.facet("theme").terms.find(({ id }) => id === first?.theme.id)?.entries ?? [];
  expect(first?.sentence.startsWith(`${String(carriers.length - 1)} entries belong to this theme.`)).toBe(true);
});
