import { expect, test } from "vitest";
import { changesAfter, isAfter } from "../../../src/model/changes-after.ts";

const change = (id: string, from = "2026-05-02") => ({ id, from });
const asked = { day: "2026-05-01", today: "2026-06-01" };

test("a change counts after the day, not on it, and once people can have met it", () => {
  const counts = (from: string) => isAfter(change("CS-07", from), asked.day, asked.today);
  expect(["2026-04-30", "2026-05-01", "2026-05-02", "2026-06-01", "2026-06-02"].map(counts)).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
});

test.each([
  ["an entry", "CS-07", ["CS-07", "CS-07.f1", "CS-07.f2"]],
  ["a finding", "CS-07.f1", ["CS-07", "CS-07.f1"]],
  ["a question", "CL-01.i02", ["CL-01", "CL-01.i02"]],
  ["a section", "CS-07/what-they-did", ["CS-07", "CS-07.f1", "CS-07.f2"]],
])("who keeps %s hears of it, of its parts and of what it is a part of, and of nothing else", (_, kept, expected) => {
  const all = ["CS-07", "CS-07.f1", "CS-07.f2", "CS-070", "CL-01", "CL-01.i02", "CL-01.i03"].map((id) => change(id));
  expect(changesAfter(all, { ...asked, ids: [kept] }).map(({ id }) => id)).toEqual(expected);
});

test("who keeps nothing hears of nothing", () => {
  expect(changesAfter([change("CS-07")], { ...asked, ids: [] })).toEqual([]);
});
