import { expect, test } from "vitest";
import type { Action } from "../../../../src/assessment/model/assessment.ts";
import { beginAssessment, duplicate, nextRound } from "../../../../src/assessment/model/begin.ts";
import { beginConsensus } from "../../../../src/assessment/model/consensus.ts";
import { consensusName } from "../../../../src/assessment/model/respondents.ts";
import { deepFreeze } from "../../../fixtures/deep-freeze.ts";
import { isFromTheFuture } from "../../../../src/assessment/model/change-context.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";
import { randomAssessment } from "../../../fixtures/random-assessment.ts";
import { seededRandom } from "../../../../scripts/bench/random.ts";

const first = { now: "2026-05-01T09:00:00.000Z", id: "00000000-0000-4000-8000-000000000001" };
const second = { now: "2026-11-22T09:00:00.000Z", id: "00000000-0000-4000-8000-000000000002" };
const action = (id: string, done: boolean): Action => {
  return {
    id,
    item: "CL-05.i01",
    what: "Ask",
    owner: "",
    due: "",
    done,
    firstStep: "",
    howWeWillKnow: "",
    updated: "",
  };
};

test("begins empty, in the definition’s edition", () => {
  expect(beginAssessment(definition, first)).toEqual({
    format: "equity-evidence-library/assessment",
    version: 2,
    id: first.id,
    checklist: "CL-05",
    edition: 2,
    title: definition.title,
    organisation: "",
    round: "Round 1",
    respondent: "",
    created: first.now,
    updated: first.now,
    previous: null,
    combinedFrom: [],
    answers: {},
    actions: [],
    conflicts: [],
  });
});

test("the next round has the team’s name and open actions, and asks anew", () => {
  const before = deepFreeze({
    ...beginAssessment({ ...definition, edition: 1 }, first),
    title: "Our board",
    organisation: "Northtown",
    respondent: "Chair",
    answers: { "CL-05.i01": { rating: "partly" as const, updated: first.now } },
    actions: [action("open", false), { ...action("blank", false), what: "" }, action("done", true)],
  });
  expect(nextRound(before, definition, second)).toEqual({
    ...beginAssessment(definition, second),
    title: "Our board",
    organisation: "Northtown",
    respondent: "Chair",
    round: "Round 2",
    previous: first.id,
    actions: [action("open", false)],
  });
});

test("a round by the same person keeps their name and their standing, and one after a consensus neither", () => {
  const mine = { ...beginAssessment(definition, first), respondent: "Chair", standing: "board" as const };
  expect(nextRound(mine, definition, second)).toMatchObject({ respondent: "Chair", standing: "board" });
  const group = { ...mine, respondent: consensusName };
  expect(nextRound(group, definition, second)).not.toHaveProperty("standing");
});

test("the round after a consensus names nobody as its respondent", () => {
  const consensus = beginConsensus([], definition, { now: first.now, id: () => first.id, isNamed: true });
  expect(nextRound(consensus, definition, second).respondent).toBe("");
});

test.each([
  ["Round 9", "Round 10"],
  ["November 2026", ""],
  ["", ""],
])("after %s comes %s", (round, next) => {
  expect(nextRound({ ...beginAssessment(definition, first), round }, definition, second).round).toBe(next);
});

test("a duplicate says all that the original says, under its own id", () => {
  const random = seededRandom();
  for (let n = 0; n < 200; n += 1) {
    const original = deepFreeze(randomAssessment(random, definition));
    const { id, title, created, updated, ...rest } = duplicate(original, second);
    expect(original).toMatchObject(rest);
    expect([id, created]).toEqual([second.id, second.now]);
    expect(
      (updated >= original.updated || isFromTheFuture(original.updated, second.now)) && updated >= second.now,
    ).toBe(true);
    expect(title.length).toBeLessThanOrEqual(20_000);
  }
  expect(duplicate({ ...beginAssessment(definition, first), title: "Board" }, second).title).toBe("Board (copy)");
});
