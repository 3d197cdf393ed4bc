import { expect, test } from "vitest";
import { asTyped } from "../../../../src/search/query/as-typed.ts";

test.each([
  ["ae", "HIV in A&E", "A&E"],
  ["hiv", "HIV, in A&E", "HIV"],
  ["long covid", "what of “Long Covid”?", "Long Covid"],
  ["care leavers", "care-leavers", "care-leavers"],
  ["65plus", "65+", "65+"],
  ["asthma", "asma", "asthma"],
])("“%s” of “%s” is “%s”", (words, query, typed) => {
  expect(asTyped(words, query)).toBe(typed);
});
