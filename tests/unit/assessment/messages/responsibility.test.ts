import { expect, test } from "vitest";
import {
  describeDue,
  describeMissing,
  describeOwners,
  describePlanned,
  lacksOwner,
} from "../../../../src/assessment/messages/responsibility.ts";
import type { Action, Answer } from "../../../../src/assessment/model/assessment.ts";
import { responsibilityFor } from "../../../../src/assessment/model/responsibility.ts";
import { actionOf } from "../../../fixtures/assessment.ts";

const item = "CL-01.i01";
const updated = "2026-11-22T09:00:00.000Z";
const say = (actions: readonly Action[], answer: Omit<Answer, "updated"> = {}) => {
  const responsibility = responsibilityFor(item, { actions, answers: { [item]: { ...answer, updated } } });
  return {
    owners: describeOwners(responsibility),
    due: describeDue(responsibility),
    isMissed: lacksOwner(responsibility),
    planned: describePlanned(responsibility),
    missing: describeMissing(responsibility, { isImportant: true }),
  };
};

test.each([[[]], [[actionOf({ done: true, owner: "Ann", due: "2027-01-01" })]]])(
  "says that nothing is planned: %j",
  (actions) => {
    const missing = "Important, and no action yet.";
    expect(say(actions)).toEqual({ owners: "No action yet", due: "", isMissed: true, planned: "", missing });
  },
);

test("names what an action lacks, and the earliest day", () => {
  expect(say([actionOf()])).toEqual({
    owners: "No owner yet",
    due: "No date yet",
    isMissed: true,
    planned: "No owner yet, no date yet.",
    missing: "",
  });
  const two = [actionOf({ owner: "Ann", due: "2027-03-01" }), actionOf({ owner: "Bo", due: "2027-01-01" })];
  expect(say(two)).toMatchObject({ owners: "Ann; Bo", due: "1 January 2027", isMissed: false });
});

test("a lead has a gap in hand without an action, which is said", () => {
  expect(say([], { lead: "Bo ", deadline: "2027-06-03" })).toEqual({
    owners: "Lead: Bo",
    due: "3 June 2027",
    isMissed: false,
    planned: "Lead: Bo, by 3 June 2027. No action is written down yet.",
    missing: "",
  });
  expect(say([], { lead: "Bo" }).due).toBe("No date yet");
  expect(say([], { deadline: "2027-06-03" })).toMatchObject({
    owners: "No action yet",
    due: "3 June 2027",
    planned: "To be in place by 3 June 2027.",
    missing: "Important, and no action yet.",
  });
});

test("owners and a lead stand together, and nobody is named twice", () => {
  const actions = [actionOf({ owner: "Ann", due: "2027-08-01" })];
  expect(say(actions, { lead: "Bo", deadline: "2027-06-03" })).toMatchObject({
    owners: "Ann; Lead: Bo",
    due: "3 June 2027",
    planned: "Ann, 1 August 2027. Lead: Bo, by 3 June 2027.",
  });
  expect(say(actions, { lead: "Ann" }).owners).toBe("Ann");
});
