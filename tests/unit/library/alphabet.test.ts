import { expect, test } from "vitest";
import { alphabet } from "../../../src/library/alphabet.ts";
import { fixtureEntry } from "../../fixtures/fixture-library.ts";

const titled = (...titles: readonly string[]) =>
  alphabet(titles.map((title) => ({ ...fixtureEntry("RF-001"), title }))).map(({ letter, id, entries }) => [
    letter,
    id,
    ...entries.map(({ title }) => title),
  ]);

test("titles stand under their first letter, without quotation marks and articles in front", () => {
  expect(titled("The harbour light", "“Bells”", "A register", "An anchor")).toEqual([
    ["A", "letter-A", "An anchor"],
    ["B", "letter-B", "“Bells”"],
    ["H", "letter-H", "The harbour light"],
    ["R", "letter-R", "A register"],
  ]);
});

test("titles that begin with a digit share one group, before the letters", () => {
  expect(titled("Ferries", "100% digital", "2030 vision").map(([letter, id]) => [letter, id])).toEqual([
    ["0–9", "letter-0-9"],
    ["F", "letter-F"],
  ]);
});
