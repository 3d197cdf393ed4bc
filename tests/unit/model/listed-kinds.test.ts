import { expect, test } from "vitest";
import { kindPlace } from "../../../src/model/listed-kinds.ts";

test("what to do stands before what was tried, and kinds that are not listed stand last and equal", () => {
  const kinds = ["session", "theme", "insight", undefined, "case-study", "checklist", "principle"];
  const sorted = [...kinds].sort((a, b) => kindPlace(a) - kindPlace(b));
  expect(sorted.slice(0, 5)).toEqual(["insight", "case-study", "principle", "checklist", "session"]);
  expect(kindPlace("theme")).toBe(kindPlace(undefined));
});
