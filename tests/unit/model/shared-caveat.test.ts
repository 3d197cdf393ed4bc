import { expect, test } from "vitest";
import { wholeCaveat } from "../../../src/model/shared-caveat.ts";

test.each([
  ["Of one street.", "In winter.", "Of one street. In winter."],
  ["Of one street.", undefined, "Of one street."],
  [undefined, "In winter.", "In winter."],
  [undefined, undefined, undefined],
])("a doubt that is shared (%j) comes before a finding’s own (%j)", (shared, own, whole) => {
  expect(wholeCaveat(shared, own)).toBe(whole);
});
