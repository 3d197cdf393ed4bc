import { expect, test } from "vitest";
import { endsAt, left, notBegun, passed, pause, run, share } from "../../../../src/sessions/model/step-clock.ts";

const MINUTE = 60_000;
const began = run(notBegun, 0);

test("a clock counts by moments, so an hour asleep is an hour", () => {
  expect(passed(began, 60 * MINUTE)).toBe(60 * MINUTE);
  expect(left(began, 10, 60 * MINUTE)).toBe(-50 * MINUTE);
});

test("a pause takes no time, and the clock goes on where it stopped", () => {
  const paused = pause(began, 2 * MINUTE);
  expect(passed(paused, 9 * MINUTE)).toBe(2 * MINUTE);
  expect(passed(run(paused, 9 * MINUTE), 10 * MINUTE)).toBe(3 * MINUTE);
});

test("a clock that runs is not begun again, and one that stands is not stopped again", () => {
  expect(run(began, 5 * MINUTE)).toBe(began);
  expect(pause(pause(began, MINUTE), 5 * MINUTE)).toEqual({ before: MINUTE, since: undefined });
});

test("a clock of the device that was set back takes no time away", () => {
  expect(passed(run({ before: MINUTE, since: undefined }, 10 * MINUTE), 5 * MINUTE)).toBe(MINUTE);
});

test("the share of a step never passes the whole", () => {
  expect(share(began, 10, 5 * MINUTE)).toBe(0.5);
  expect(share(began, 10, 50 * MINUTE)).toBe(1);
});

test("a step that lasts too long moves the end, and one in time does not", () => {
  expect(endsAt(began, 10, 20, 4 * MINUTE)).toBe(30 * MINUTE);
  expect(endsAt(began, 10, 20, 15 * MINUTE)).toBe(35 * MINUTE);
});
