import { expect, test } from "vitest";
import { noLongerKept } from "../../../../src/assessment/messages/no-longer-kept.ts";

test("what was deleted is gone from the browser at the root, and below a path from this address alone", () => {
  const words = "Deleted, and looked for again: this browser no longer has any self-assessment";
  expect(noLongerKept("any self-assessment", { isAtRoot: true })).toBe(`${words}.`);
  expect(noLongerKept("any self-assessment", { isAtRoot: false })).toBe(`${words} at this address.`);
});
