import { expect, test } from "vitest";
import { answeredOf } from "../../../../src/assessment/messages/answered-of.ts";

const updated = "2026-11-20T09:00:00.000Z";

test("answers to questions that are no longer asked make it no more than all", () => {
  const answers = { "CL-01.i01": { rating: "partly" as const, updated }, "CL-01.i02": { note: "only", updated } };
  expect(answeredOf({ answers }, 17)).toBe("1 of 17 answered");
  const more = { ...answers, "CL-01.i98": { rating: "partly" as const, updated } };
  expect(answeredOf({ answers: more }, 1)).toBe("1 of 1 answered");
});
