import { expect, test } from "vitest";
import { buildLibrary } from "../../../src/library/build.ts";
import { groupByTheme } from "../../../src/library/group-by-theme.ts";
import { ledger, site, smallLibrary } from "../../fixtures/records.ts";

test("every entry stands in one group, also one that carries no theme", () => {
  const library = buildLibrary({ records: smallLibrary(), site, ledger });
  const entries = [...library.ofType("case-study"), ...library.ofType("insight")];
  const groups = groupByTheme(entries, library.ofType("theme"));
  expect(groups.map(({ theme, entries: own }) => [theme?.title, own.map(({ id }) => id)])).toEqual([
    ["Culture", ["CS-01"]],
    [undefined, ["IN-01"]],
  ]);
});
