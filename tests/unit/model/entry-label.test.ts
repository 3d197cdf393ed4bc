import { expect, test } from "vitest";
import { countOf, entryCount } from "../../../src/model/count.ts";
import { entryLabel } from "../../../src/model/entry-label.ts";
import { hasResults } from "../../../src/model/entry-type.ts";
import { placeFragment } from "../../../src/model/id-pattern.ts";
import { withMinusSign } from "../../../src/model/minus-sign.ts";
import { sentenceCase } from "../../../src/model/sentence-case.ts";
import { slugOf } from "../../../src/model/slug.ts";

test("an example that names no service is not called a case study; all else is what its type is", () => {
  expect(entryLabel({ type: "case-study", data: { kind: "unattributed-example" } })).toBe("Unattributed example");
  expect(entryLabel({ type: "case-study", data: { kind: "tool" } })).toBe("Case study");
  expect(entryLabel({ type: "source", data: { kind: "unattributed-example" } })).toBe("Source document");
  expect(entryLabel({ type: "theme", data: {} })).toBe("Theme");
});

test("principles, case studies and insights rest on results", () => {
  expect((["principle", "case-study", "insight"] as const).map(hasResults)).toEqual([true, true, true]);
  expect((["theme", "checklist", "session", "source", "reference", "glossary"] as const).some(hasResults)).toBe(false);
});

test("what is counted agrees with its number", () => {
  expect([0, 1, 2].map(entryCount)).toEqual(["0 entries", "1 entry", "2 entries"]);
  expect([1, 2].map((count) => countOf(count, "result"))).toEqual(["1 result", "2 results"]);
});

test("a place is the end of its id, and a slug the plain words of its title", () => {
  expect(placeFragment("CS-12.f3")).toBe("f3");
  expect(placeFragment("CS-12")).toBe("CS-12");
  expect(slugOf("  Café & carers: “Hull” (2)")).toBe("cafe-carers-hull-2");
});

test("figures have a minus sign, and sentences a capital", () => {
  expect(["-7.8 mmHg", "5-6", "-"].map(withMinusSign)).toEqual(["−7.8 mmHg", "5-6", "-"]);
  expect(sentenceCase("controlled")).toBe("Controlled");
});
