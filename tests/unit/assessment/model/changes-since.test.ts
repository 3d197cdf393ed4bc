import { expect, test } from "vitest";
import { begunAt, changesSince, type KnownChange } from "../../../../src/assessment/model/changes-since.ts";
import { duplicate, nextRound } from "../../../../src/assessment/model/begin.ts";
import { assessmentOf } from "../../../fixtures/assessment.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";

const now = "2026-11-27T12:00:00.000Z";
const moment = { now, id: crypto.randomUUID() };
const begun = assessmentOf({ created: "2026-05-01T23:30:00.000Z", updated: now });
const known = (id: string, from: string, since?: number): KnownChange => ({
  id,
  of: "question",
  from,
  ...(since !== undefined && { since }),
});
const idsSince = (changes: readonly KnownChange[], assessment = begun) =>
  changesSince(changes, assessment, now).map(({ id }) => id);

test("what came after the day of the beginning changed since, in the order of the page", () => {
  const changes = [
    known("a", "2026-11-27"),
    known("b", "2026-05-02"),
    known("c", "2026-05-01"),
    known("d", "2026-04-01"),
  ];
  expect(idsSince(changes)).toEqual(["a", "b"]);
});

test("what is dated for a later day has not come yet", () => {
  expect(idsSince([known("a", "2026-11-28")])).toEqual([]);
});

test("what a later edition of the checklist brought is new to an earlier one’s answers, whatever the clock says", () => {
  const changes = [known("a", "2026-01-01", 2), known("b", "2026-01-01", 1), known("c", "2026-01-01")];
  expect(idsSince(changes)).toEqual(["a"]);
  expect(idsSince(changes, { ...begun, edition: 2 })).toEqual([]);
});

test("a copy is as old as its ratings, and a new round as young as its beginning", () => {
  const answers = { "CL-05.i01": { rating: "partly" as const, lead: "Ann", updated: "2026-05-01T10:00:00.000Z" } };
  const earlier = { ...begun, created: "2026-05-01T09:00:00.000Z", answers };
  expect(begunAt(duplicate(earlier, moment), now)).toBe("2026-05-01T10:00:00.000Z");
  expect(begunAt(nextRound(earlier, definition, moment), now)).toBe(now);
});

test("a time that a wrong clock set in the future says nothing", () => {
  const answers = { "CL-05.i01": { rating: "partly" as const, updated: "2026-06-01T10:00:00.000Z" } };
  expect(begunAt({ ...begun, created: "2099-01-01T00:00:00.000Z", answers }, now)).toBe("2026-06-01T10:00:00.000Z");
  expect(begunAt({ ...begun, created: "2099-01-01T00:00:00.000Z" }, now)).toBe(now);
});
