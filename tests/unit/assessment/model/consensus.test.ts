import { describe, expect, test } from "vitest";
import type { Action } from "../../../../src/assessment/model/assessment.ts";
import { beginConsensus } from "../../../../src/assessment/model/consensus.ts";
import { isBlank } from "../../../../src/assessment/model/open-actions.ts";
import { withoutRecordedNames } from "../../../../src/assessment/model/respondents.ts";
import { deepFreeze } from "../../../fixtures/deep-freeze.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";
import { randomAction, randomAssessment, randomId } from "../../../fixtures/random-assessment.ts";
import { below, seededRandom } from "../../../../scripts/bench/random.ts";

const random = seededRandom();
const now = "2026-11-22T09:00:00.000Z";
const moment = (isNamed = true) => ({ now, id: () => randomId(random), isNamed });
const file = (change: object = {}) => deepFreeze({ ...randomAssessment(random, definition), ...change });
const rated = (rating: string) => ({ "CL-05.i01": { rating, note: "x", updated: "2026-01-01T00:00:00.000Z" } });

test.each([
  [["partly", "partly"], "partly"],
  [["partly", "partly", undefined], "partly"],
  [["partly", "planned"], undefined],
  [["partly", undefined], undefined],
  [["not-known", "not-known"], "not-known"],
])("where %s were given, starts with %s", (ratings, start) => {
  const files = ratings.map((rating) => file({ answers: rating ? rated(rating) : {} }));
  expect(beginConsensus(files, definition, moment()).answers).toEqual(
    start ? { "CL-05.i01": { rating: start, updated: now } } : {},
  );
});

test("starts with the importance that all who gave one agree on, whatever they say of the rating", () => {
  const says = (rating: string, importance?: string) =>
    file({ answers: { "CL-05.i01": { rating, ...(importance && { importance }), updated: now } } });
  const start = (...files: ReturnType<typeof says>[]) =>
    beginConsensus(files, definition, moment()).answers["CL-05.i01"];
  expect(start(says("partly", "high"), says("planned", "high"), says("planned"))).toEqual({
    importance: "high",
    updated: now,
  });
  expect(start(says("partly", "high"), says("partly", "low"))).toEqual({ rating: "partly", updated: now });
  expect(start(says("partly", "high"), says("partly"))).toEqual({ rating: "partly", updated: now });
});

test("keeps what all share of organisation and round", () => {
  const files = [file({ organisation: "Northtown", round: "1" }), file({ organisation: "Northtown", round: "2" })];
  expect(beginConsensus(files, definition, moment())).toMatchObject({
    organisation: "Northtown",
    round: "",
    respondent: "Consensus",
    title: definition.title,
    edition: 2,
    previous: null,
    conflicts: [],
  });
});

test("an action carried over into several files comes once, and both versions where they differ", () => {
  const action = randomAction(random, definition);
  const same = { ...action, updated: now };
  const other = { ...action, owner: `${action.owner} and Ann` };
  const files = [file({ actions: [action] }), file({ actions: [same] }), file({ actions: [other] })];
  const { actions } = beginConsensus(files, definition, moment());
  expect(actions.map(({ owner }) => owner)).toEqual([action.owner, other.owner]);
});

test("an action that several planned in the same words comes once; another item, day or state keeps it apart", () => {
  const action = { ...randomAction(random, definition), what: "Publish figures", done: false };
  const again = { ...action, id: randomId(random), what: " Publish figures\n" };
  const apart = [{ due: "2099-01-01" }, { done: true }, { item: "CL-05.i02x" }, { firstStep: "Ask the board" }];
  const others = apart.map((change) => ({ ...action, ...change, id: randomId(random) }));
  const files = [file({ actions: [action] }), file({ actions: [again, ...others] }), file({ actions: [again] })];
  const { actions } = beginConsensus(files, definition, moment());
  const text = ({ id: _, ...rest }: object & { id: string }) => rest;
  expect(actions.map(text)).toEqual([action, ...others].map(text));
});

test("random files: none is altered, each is recorded as it was, and every action is there under a new id", () => {
  for (let n = 0; n < 1000; n += 1) {
    const files = Array.from({ length: 1 + below(random, 5) }, () => file());
    const consensus = beginConsensus(deepFreeze(files), definition, moment());
    expect(consensus.combinedFrom).toEqual(
      files.map(({ id, organisation, respondent, updated, answers }) => {
        return { id, organisation, respondent, updated, answers };
      }),
    );
    const words = ({ id: _, updated: __, ...said }: Action) =>
      JSON.stringify(Object.values(said).map((each) => String(each).trim()));
    const said = files.flatMap(({ actions }) => actions.filter((action) => !isBlank(action)));
    const brought = new Set(said.map(words));
    expect(consensus.actions.map(words)).toEqual([...brought]);
    const used = [consensus.id, ...consensus.actions.map(({ id }) => id)];
    const old = files.flatMap(({ id, actions }) => [id, ...actions.map((action) => action.id)]);
    expect(new Set([...used, ...old]).size).toBe(used.length + old.length);
    for (const [item, answer] of Object.entries(consensus.answers)) {
      expect(Object.keys(answer).length).toBeGreaterThan(1);
      for (const { answers } of files) {
        if (answer.rating) expect([undefined, answer.rating]).toContain(answers[item]?.rating);
        if (answer.importance) expect([undefined, answer.importance]).toContain(answers[item]?.importance);
      }
    }
  }
});

describe("without names", () => {
  const ann = file({ organisation: "Northtown", respondent: "Ann" });
  const bea = file({ organisation: "Southtown", respondent: "Bea" });
  const people = [ann, bea];

  test("nobody is named, in the record or above it, and no id leads back to a file", () => {
    const consensus = beginConsensus(people, definition, moment(false));
    const said = {
      ...consensus,
      answers: {},
      actions: [],
      combinedFrom: consensus.combinedFrom.map((each) => ({ ...each, answers: {} })),
    };
    expect(JSON.stringify(said)).not.toMatch(/Ann|Bea|Northtown|Southtown/);
    const recorded = consensus.combinedFrom.map(({ respondent, organisation }) => [respondent, organisation]);
    expect(recorded).toEqual([
      ["Respondent 1", ""],
      ["Respondent 2", ""],
    ]);
    expect(consensus.combinedFrom.map(({ answers }) => answers)).toEqual(people.map(({ answers }) => answers));
    const ids = [...people, ...consensus.combinedFrom].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });

  test("the organisation that all have stays", () => {
    const alike = people.map((each) => ({ ...each, organisation: "Northtown" }));
    const { organisation, combinedFrom } = beginConsensus(alike, definition, moment(false));
    const all = [organisation, ...combinedFrom.map((each) => each.organisation)];
    expect(all).toEqual(["Northtown", "Northtown", "Northtown"]);
  });
});

test("two voices from one file are two records, each with an id of its own", () => {
  const ann = file({ respondent: "Ann" });
  const [one, other] = beginConsensus([ann, { ...ann, respondent: "Cy" }], definition, moment()).combinedFrom;
  expect([one?.respondent, other?.respondent]).toEqual(["Ann", "Cy"]);
  expect(one?.id).toBe(ann.id);
  expect(other?.id).not.toBe(ann.id);
});

test("a consensus leaves the device without the names that it records, if they are hidden", () => {
  const record = (respondent: string, organisation: string) => ({
    ...{ id: randomId(random), updated: now, answers: {} },
    ...{ respondent, organisation },
  });
  const consensus = file({ combinedFrom: [record("Ann", "North"), record("Bea", "South")] });
  const shared = withoutRecordedNames(consensus, () => randomId(random));
  expect(shared.combinedFrom.map(({ respondent, organisation }) => [respondent, organisation])).toEqual([
    ["Respondent 1", ""],
    ["Respondent 2", ""],
  ]);
  for (const { id } of consensus.combinedFrom) expect(JSON.stringify(shared)).not.toContain(id);
  const one = file({ combinedFrom: [record("Ann", "North"), record("Bea", "North")] });
  expect(withoutRecordedNames(one, () => randomId(random)).combinedFrom[0]?.organisation).toBe("North");
  const { signedOff: _, ...alone } = file({ combinedFrom: [] });
  expect(withoutRecordedNames(alone, () => randomId(random))).toBe(alone);
});
