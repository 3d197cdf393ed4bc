import { expect, test } from "vitest";
import { nextInTheme, nextTheme } from "../../../src/library/next-in-theme.ts";
import type { Entry } from "../../../src/library/library.ts";
import { fixtureEntry, fixtureLibrary as library } from "../../fixtures/fixture-library.ts";

const around = (id: string) => {
  const { previous, next } = nextInTheme(fixtureEntry(id), library);
  return [previous?.id, next?.id];
};

test("an entry leads to those of its type before and after it in its first theme", () => {
  expect([around("CS-01"), around("CS-03")]).toEqual([
    [undefined, "CS-03"],
    ["CS-01", undefined],
  ]);
  expect(around("CS-02")).toEqual([undefined, undefined]);
});

test("an entry without a theme leads nowhere", () => {
  expect(nextInTheme({ ...fixtureEntry("CS-01"), themes: [] }, library)).toEqual({
    previous: undefined,
    next: undefined,
  });
});

test("themes follow one another within their framework alone", () => {
  for (const theme of library.ofType("theme")) {
    const { previous, next } = nextTheme(theme, library);
    const near = [previous, next].filter((one): one is Entry<"theme"> => one !== undefined);
    for (const other of near) expect(other.data.framework).toBe(theme.data.framework);
  }
  const chains = library.ofType("theme").filter((theme) => nextTheme(theme, library).next);
  expect(chains.length).toBeGreaterThan(0);
});
