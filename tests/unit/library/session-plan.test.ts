import { expect, test } from "vitest";
import { sessionPlan, sessionsInAll } from "../../../src/library/session-plan.ts";
import type { Entry } from "../../../src/library/library.ts";
import { fixtureEntry, fixtureLibrary as library } from "../../fixtures/fixture-library.ts";

const session = fixtureEntry("SE-01") as Entry<"session">;
const plan = sessionPlan(session, library);

test("each step begins when those before it end", () => {
  expect(plan.steps.map(({ number, from, minutes }) => [number, from, minutes])).toEqual([
    [1, 0, 15],
    [2, 15, 20],
    [3, 35, 10],
  ]);
  expect(plan.minutes).toBe(45);
});

test("the room sees a concealed entry by its other name, without a link; the facilitator sees its title", () => {
  const step = plan.steps[1];
  expect(step?.shown).toEqual([
    {
      name: "The case of the returned lanterns",
      told: "Somebody offered a reward for lanterns that came back.",
      path: undefined,
      lang: undefined,
      isChecklist: false,
    },
  ]);
  expect(step?.opened.map(({ entry, called }) => [entry.id, called])).toEqual([
    ["CS-03", "The case of the returned lanterns"],
  ]);
});

test("the room sees another title of a step where the step names one", () => {
  expect(plan.steps.map(({ title, shownTitle }) => [title, shownTitle])).toEqual([
    ["Look", "Look"],
    ["One got better and one got worse", "Read"],
    ["Agree", "Agree"],
  ]);
});

test("entries with nothing to hide are shown by their titles, with the way there", () => {
  const { title, path } = fixtureEntry("CS-01");
  expect(plan.steps[0]?.shown.at(-1)).toMatchObject({ name: title, path, told: undefined });
  expect(plan.steps[2]?.shown.map(({ isChecklist }) => isChecklist)).toEqual([false, true]);
});

test("the sheet names each case study once, in the order in which they are opened", () => {
  expect(plan.cases.map(({ name }) => name)).toEqual([
    fixtureEntry("CS-01").title,
    "The case of the returned lanterns",
  ]);
});

test("the list of sessions says how long they take, each and all", () => {
  const sessions = library.ofType("session");
  expect(sessionsInAll(sessions)).toBe("2 sessions of 30 to 45 minutes, 1 hour and 15 minutes in all.");
  expect(sessionsInAll([session])).toBe("1 session of 45 minutes, 45 minutes in all.");
  const hour = { ...session, data: { ...session.data, minutes: 60 } };
  expect(sessionsInAll([hour, hour])).toBe("2 sessions of 60 minutes, 2 hours in all.");
});
