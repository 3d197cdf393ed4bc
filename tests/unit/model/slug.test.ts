import { expect, test } from "vitest";
import { slugOf } from "../../../src/model/slug.ts";

test.each([
  ["Walking groups for carers in Hull", "walking-groups-for-carers-in-hull"],
  ["Ŵyth pŵer – café", "wyth-pwer-cafe"],
  ["Ørsted, Łódź and Straße", "orsted-lodz-and-strasse"],
  ["Guy’s & St Thomas’", "guys-st-thomas"],
  ["健康", ""],
  ["  65+  ", "65"],
])("“%s” is named “%s”", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});
