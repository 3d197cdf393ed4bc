import { expect, test } from "vitest";
import { unsettledWords } from "../../../../src/assessment/messages/unsettled.ts";

const conflict = (of: string, field: "note" | "proof", other: string) => ({
  ...{ id: `${of} ${other}`, of, field, kept: "one", other, found: "2026-11-20T09:00:00.000Z" },
});

test("nothing is said where all is decided", () => {
  expect(unsettledWords({ conflicts: [] })).toBe("");
});

test("fields are counted, however many versions of one there are", () => {
  const first = [conflict("CL-01.i01", "note", "two"), conflict("CL-01.i01", "note", "three")];
  expect(unsettledWords({ conflicts: first })).toBe("1 field changed in two places: choose");
  expect(unsettledWords({ conflicts: [...first, conflict("CL-01.i02", "note", "two")] })).toBe(
    "2 fields changed in two places: choose",
  );
});
