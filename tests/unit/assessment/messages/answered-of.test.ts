import { expect, test } from "vitest";
import { answeredOf } from "../../../../src/assessment/messages/answered-of.ts";

const updated = "2026-11-20T09:00:00.000Z";

test("what has a rating is answered, if it is still asked", () => {
  const answers = {
    "CL-01.i01": { rating: "partly" as const, updated },
    "CL-01.i02": { note: "only", updated },
    "CL-01.i98": { rating: "partly" as const, updated },
  };
  expect(answeredOf({ answers }, ["CL-01.i01", "CL-01.i02", "CL-01.i03"])).toBe("1 of 3 answered");
});
