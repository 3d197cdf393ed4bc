import { expect, test } from "vitest";
import { describeTwins } from "../../../../src/assessment/messages/kept.ts";
import type { Assessment } from "../../../../src/assessment/model/assessment.ts";
import { tellingName } from "../../../../src/assessment/model/telling-name.ts";
import { compareTwins, placeAmongTwins } from "../../../../src/assessment/model/twins.ts";
import { actionOf, assessmentOf, roundOf } from "../../../fixtures/assessment.ts";

const day = (number: number) => `2026-11-0${String(number)}T09:00:00.000Z`;
const said = (at: number) => ({ rating: "partly" as const, updated: day(at) });
const base = assessmentOf({ updated: day(2), answers: { "CL-01.i01": said(2) } });
const more: Assessment = { ...base, updated: day(3), answers: { ...base.answers, "CL-01.i02": said(3) } };
const other: Assessment = { ...base, updated: day(4), answers: { ...base.answers, "CL-01.i03": said(4) } };

test("the state of a file beside the same assessment on the device is told by what each holds", () => {
  expect(compareTwins(base, { ...base })).toBe("same");
  expect(compareTwins(more, base)).toBe("kept-later");
  expect(compareTwins(base, more)).toBe("file-later");
  expect(compareTwins(more, other)).toBe("both-changed");
  expect(compareTwins({ ...base, round: "2", updated: day(5) }, base)).toBe("kept-later");
  expect(compareTwins(base, { ...base, round: "2", updated: day(5) })).toBe("file-later");
  const now = day(9);
  expect(describeTwins("kept-later", more, base, now)).toMatch(
    /^This device keeps this assessment, changed later than the file\. Kept here: 2 questions answered, 0 actions\. Last changed 3 November 2026 at .*\. In the file: 1 question answered/,
  );
  expect(describeTwins("same", base, base, now)).toMatch(/already, with the same in it\.$/);
});

test("what was removed or withdrawn here is never said to be an earlier state than the file that still has it", () => {
  const action = actionOf({ item: "CL-01.i01", updated: day(2) });
  const signOff = { id: action.id, on: "2026-11-03", by: "The board", at: day(3), said: {} };
  for (const held of [{ actions: [action] }, { signedOff: [signOff] }]) {
    const file = { ...base, updated: day(3), ...held };
    expect(compareTwins({ ...base, updated: day(5) }, file)).toBe("both-changed");
    expect(compareTwins(file, { ...base, updated: day(5) })).toBe("both-changed");
    expect(compareTwins(base, file)).toBe("file-later");
    expect(compareTwins(file, base)).toBe("kept-later");
  }
});

test("a list can say which of several states of one assessment it shows", () => {
  const all = [base, more, assessmentOf()];
  expect(all.map((each) => placeAmongTwins(each, all))).toEqual(["earlier", "latest", undefined]);
});

test("what tells assessments apart comes first, and a copy says so", () => {
  const rounds = [roundOf(1, {}), roundOf(2, {})];
  expect(rounds.map((each) => tellingName(each, rounds))).toEqual(["Round 1, Northtown ICS", "Round 2, Northtown ICS"]);
  const copy = { ...roundOf(1, {}), title: "Shelf (copy)" };
  expect(tellingName(copy, [copy])).toBe("Northtown ICS, Round 1 (copy)");
  expect(tellingName({ ...copy, organisation: "", round: "" }, [copy])).toBe("Shelf (copy)");
});
