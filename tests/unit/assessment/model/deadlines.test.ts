import { expect, test } from "vitest";
import type { Action, Assessment } from "../../../../src/assessment/model/assessment.ts";
import { beginAssessment, duplicate, nextRound } from "../../../../src/assessment/model/begin.ts";
import { countDeadlines, deadlinesOver, openByDay } from "../../../../src/assessment/model/deadlines.ts";
import type { Rating } from "../../../../src/model/rating.ts";
import { at } from "../../../fixtures/changes.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";

const actionOf = (id: string, more: Partial<Action> = {}): Action => ({
  ...{ id, item: "CL-05.i01", what: id, owner: "Ann", due: "", done: false, firstStep: "", howWeWillKnow: "" },
  ...{ updated: at(1), ...more },
});
const assessmentOf = (id: string, actions: readonly Action[]): Assessment => ({
  ...beginAssessment(definition, { now: at(0), id }),
  actions,
});
const told = (assessments: readonly Assessment[]) =>
  deadlinesOver(assessments).map(({ assessment, action }) => `${assessment.id}: ${action.what}`);

test("what is open comes by its day: overdue first, without a day last, in the order given where days are equal", () => {
  const actions = [
    actionOf("undated"),
    actionOf("later", { due: "2027-02-01" }),
    actionOf("late", { due: "2026-01-31", owner: " " }),
    actionOf("done", { due: "2026-01-01", done: true }),
    actionOf("later too", { due: "2027-02-01" }),
    actionOf("blank", { what: "", owner: "" }),
  ];
  const open = openByDay(deadlinesOver([assessmentOf("a", actions)]));
  expect(open.map(({ action }) => action.id)).toEqual(["late", "later", "later too", "undated"]);
  expect(countDeadlines(open, "2026-11-22")).toEqual({
    ...{ actions: 4, questions: 0 },
    ...{ overdue: 1, withoutOwner: 1, withoutDay: 1 },
  });
});

test("an action that a later round took over counts once, where it was changed last", () => {
  const first = assessmentOf("first", [actionOf("one"), actionOf("two")]);
  const second = nextRound(first, definition, { now: at(5), id: "second" });
  expect(told([second, first])).toEqual(["second: one", "second: two"]);
  expect(told([first, second])).toEqual(["second: one", "second: two"]);
  const changedEarlier = {
    ...first,
    actions: [actionOf("one", { what: "One, again", updated: at(9) }), actionOf("two")],
  };
  expect(told([second, changedEarlier])).toEqual(["first: One, again", "second: two"]);
});

test("an action that the later round removed is not open, and one that is new in the earlier round is", () => {
  const first = assessmentOf("first", [actionOf("one"), actionOf("two")]);
  const second = { ...nextRound(first, definition, { now: at(5), id: "second" }), actions: [actionOf("two")] };
  const earlier = { ...first, actions: [...first.actions, actionOf("three", { updated: at(6) })] };
  expect(told([second, earlier])).toEqual(["second: two", "first: three"]);
  // A done action is not taken over, and is still there for calendars to cancel.
  const done = { ...first, actions: [actionOf("one", { done: true })] };
  expect(told([second, done])).toEqual(["second: two", "first: one"]);
});

test("a copy of an assessment does not double its actions", () => {
  const first = assessmentOf("first", [actionOf("one")]);
  expect(told([duplicate(first, { now: at(3), id: "copy" }), first])).toEqual(["copy: one"]);
});

test("a question’s lead is listed once, however copies and states of one assessment rate it", () => {
  const ratedAt = (minute: number, rating: Rating, lead = "Bo"): Assessment["answers"] => ({
    "CL-05.i02": { rating, lead, deadline: "2027-01-31", updated: at(minute) },
  });
  const team = { ...assessmentOf("first", []), organisation: "Northtown", respondent: "Ann" };
  const first = { ...team, answers: ratedAt(1, "planned") };
  const state = { ...team, answers: ratedAt(4, "partly") };
  const copy = { ...duplicate(first, { now: at(3), id: "copy" }), answers: ratedAt(5, "not-started") };
  const openIn = (all: readonly Assessment[]) => openByDay(deadlinesOver(all)).map(({ action: { id } }) => id);
  expect(openIn([first, state, copy])).toEqual(["copy-CL-05.i02"]);
  expect(openIn([copy, state, first])).toEqual(["copy-CL-05.i02"]);
  // Another lead, or another team’s, is another thing to do.
  const other = { ...state, id: "other", organisation: "Southtown" };
  const led = { ...state, answers: ratedAt(6, "partly", "Cy") };
  expect(openIn([first, other, led])).toEqual(["first-CL-05.i02", "other-CL-05.i02", "first-CL-05.i02"]);
});

test("a question with a lead or a deadline is open until it is in place, and counts once over rounds and copies", () => {
  const answers: Assessment["answers"] = {
    "CL-05.i01": { rating: "planned", lead: "Ann", deadline: "2027-01-31", updated: at(1) },
    "CL-05.i02": { rating: "in-place", deadline: "2027-01-31", updated: at(1) },
    "CL-05.i03": { lead: "Bo", updated: at(1) },
    "CL-05.i05": { rating: "planned", updated: at(1) },
  };
  const first = { ...assessmentOf("first", []), answers };
  const openIn = (all: readonly Assessment[]) => openByDay(deadlinesOver(all)).map(({ action: { id } }) => id);
  expect(openIn([first])).toEqual(["first-CL-05.i01", "first-CL-05.i03"]);
  expect(countDeadlines(openByDay(deadlinesOver([first])), "2027-02-01")).toEqual({
    ...{ actions: 0, questions: 2 },
    ...{ overdue: 1, withoutOwner: 0, withoutDay: 1 },
  });
  const second = nextRound(first, definition, { now: at(5), id: "second" });
  expect(openIn([first, second])).toEqual(["second-CL-05.i01", "second-CL-05.i03"]);
  const copy = duplicate(first, { now: at(6), id: "copy" });
  expect(openIn([copy, first])).toEqual(["copy-CL-05.i01", "copy-CL-05.i03"]);
});
