import { expect, test } from "vitest";
import { isoDate } from "../../../src/model/dates.ts";

test("a date is the same string, whether YAML gave a text or a date", () => {
  expect(isoDate.parse("2026-02-28")).toBe("2026-02-28");
  expect(isoDate.parse(new Date("2026-02-28T00:00:00Z"))).toBe("2026-02-28");
});

test.each(["2026-02-30", "28/02/2026", "2026-2-8", "2026", "", 20260228, null])("%j is no date", (value) => {
  expect(isoDate.safeParse(value).error?.issues[0]?.message).toBe("must be a real date written YYYY-MM-DD");
});
