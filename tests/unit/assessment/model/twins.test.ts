import { expect, test } from "vitest";
import { describeContent, describeTwins, twinWords } from "../../../../src/assessment/messages/kept.ts";
import type { Assessment } from "../../../../src/assessment/model/assessment.ts";
import { digestsOf } from "../../../../src/assessment/model/sign-off.ts";
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
  const twice = [base, { ...base }];
  expect(twice.map((each) => placeAmongTwins(each, twice))).toEqual(["same", "same"]);
});

test("states that went apart are never called earlier and later, whatever their times, beside a third", () => {
  const apart = [more, other];
  expect(apart.map((each) => placeAmongTwins(each, apart))).toEqual(["changed-apart", "changed-apart"]);
  const three = [base, ...apart];
  expect(three.map((each) => placeAmongTwins(each, three))).toEqual(["earlier", "changed-apart", "changed-apart"]);
  expect(twinWords["changed-apart"]).toMatch(/both were changed since/);
});

test("what is kept says what is signed off, and how much of it is not any more; an action without a word is none", () => {
  const action = actionOf({ item: "CL-01.i02", what: " ", updated: day(2) });
  const held = { ...base, actions: [action] };
  const signed = { id: action.id, on: "2026-11-03", by: "The board", at: day(3), said: digestsOf(held) };
  const final = { ...held, signedOff: [signed] };
  expect(describeContent(final, day(9))).toMatch(
    /^1 question answered, 0 actions\. Signed off on 3 November 2026\. Last changed 2 November 2026/,
  );
  const changed = { ...final, answers: { ...base.answers, "CL-01.i01": { ...said(4), rating: "planned" as const } } };
  expect(describeContent(changed, day(9))).toMatch(/ Signed off on 3 November 2026; 1 question changed since\. /);
});

test("what tells assessments apart comes first, and a copy says so", () => {
  const rounds = [roundOf(1, {}), roundOf(2, {})];
  expect(rounds.map((each) => tellingName(each, rounds))).toEqual(["Round 1, Northtown ICS", "Round 2, Northtown ICS"]);
  const copy = { ...roundOf(1, {}), title: "Shelf (copy)" };
  expect(tellingName(copy, [copy])).toBe("Northtown ICS, Round 1 (copy)");
  expect(tellingName({ ...copy, organisation: "", round: "" }, [copy])).toBe("Shelf (copy)");
});
