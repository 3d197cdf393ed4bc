import { expect, test } from "vitest";
import { dateWords } from "../../../src/model/date-words.ts";

test("a date is written in words, whatever the time zone of the machine", () => {
  expect(dateWords("2026-11-27")).toBe("27 November 2026");
  expect(dateWords("2026-01-01")).toBe("1 January 2026");
});
