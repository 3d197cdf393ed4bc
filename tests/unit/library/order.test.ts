import fc from "fast-check";
import { expect, test } from "vitest";
import { entryTypeNames } from "../../../src/model/entry-type.ts";
import { byPresentation } from "../../../src/library/order.ts";
import { expectAlways } from "../../fixtures/properties.ts";

const entry = (type: (typeof entryTypeNames)[number], id: string, title = id) => ({ type, id, title });
const sorted = (...entries: ReturnType<typeof entry>[]) => entries.sort(byPresentation).map(({ id }) => id);

test("types stand in the order of the site, themes first and the glossary last", () => {
  const shuffled = [...entryTypeNames].reverse().map((type) => entry(type, type));
  expect(sorted(...shuffled)).toEqual([...entryTypeNames]);
  expect(entryTypeNames.at(0)).toBe("theme");
  expect(entryTypeNames.at(-1)).toBe("glossary");
});

test("ids stand by their number, so that the hundredth comes after the ninety-ninth", () => {
  expect(sorted(entry("case-study", "CS-100"), entry("case-study", "CS-99"), entry("case-study", "CS-07"))).toEqual([
    "CS-07",
    "CS-99",
    "CS-100",
  ]);
});

test("glossary terms stand by alphabet, whatever their ids; other types never by title", () => {
  expect(sorted(entry("glossary", "GT-001", "Ward"), entry("glossary", "GT-002", "asset"))).toEqual([
    "GT-002",
    "GT-001",
  ]);
  expect(sorted(entry("insight", "IN-02", "A"), entry("insight", "IN-01", "B"))).toEqual(["IN-01", "IN-02"]);
});

test("any two entries stand one way round", () => {
  const any = fc.record({
    type: fc.constantFrom(...entryTypeNames),
    id: fc.stringMatching(/^[A-Z]{2}-\d{2,3}$/),
    title: fc.string(),
  });
  expectAlways(
    fc.property(any, any, (a, b) => Math.sign(byPresentation(a, b)) + Math.sign(byPresentation(b, a)) === 0),
  );
});
