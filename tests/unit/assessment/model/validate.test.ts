import { expect, test } from "vitest";
import { decode } from "../../../../src/assessment/codec/decode.ts";
import { encode } from "../../../../src/assessment/codec/encode.ts";
import { applyChange } from "../../../../src/assessment/model/apply-change.ts";
import { actionFields, answerFields, headFields } from "../../../../src/assessment/model/assessment.ts";
import type { Change } from "../../../../src/assessment/model/change.ts";
import { chance, pick, seededRandom } from "../../../../scripts/bench/random.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";
import {
  randomAction,
  randomAssessment,
  randomId,
  randomTime,
  randomValue,
} from "../../../fixtures/random-assessment.ts";

const random = seededRandom();

/** Values and owners of fields, many of them such as no page sends. */
const strangeValues = [
  "",
  " ",
  "yes",
  "true",
  "2026-02-30",
  "2026-02-28",
  "soon",
  "high",
  "\ud800",
  "\u0000",
  "x".repeat(20_001),
];
const strangeOwners = ["", "CL-05", "CL-05.i1", "CL-05.i01", "PR-05.i01", "__proto__", "constructor", "a1"];

function strangeChange(actionIds: readonly string[]): Change {
  const action = {
    ...randomAction(random, definition),
    ...(chance(random, 0.3) && { item: pick(random, strangeOwners) }),
  };
  const of = pick(random, [...strangeOwners, ...actionIds, randomId(random)]);
  const field = pick(random, [...answerFields, ...actionFields, ...headFields]);
  const value = () => (chance(random, 0.5) ? pick(random, strangeValues) : randomValue(random, field));
  // Fields and kinds are mixed on purpose, as a fault in a page would mix them.
  const changes = [
    { kind: "answer", of, field, from: value(), to: value() },
    { kind: "action", of, field, from: value(), to: value(), ...(chance(random, 0.5) && { seen: action }) },
    { kind: "head", field, from: value(), to: value() },
    { kind: "add-action", action: { ...action, id: of } },
    { kind: "remove-action", of },
  ];
  return pick(random, changes) as Change;
}

test("whatever the validation of one field accepts can be read again, whole", () => {
  let [accepted, refused] = [0, 0];
  for (let n = 0; n < 150; n += 1) {
    let state = randomAssessment(random, definition);
    for (let step = 0; step < 20; step += 1) {
      const change = strangeChange(state.actions.map(({ id }) => id));
      try {
        const next = applyChange(state, change, { now: randomTime(random), id: randomId(random) });
        if (next !== state) accepted += 1;
        state = next;
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        refused += 1;
      }
    }
    expect(decode(new TextEncoder().encode(encode(state)))).toMatchObject({
      kind: "read",
      issues: [],
      assessment: state,
    });
  }
  expect(accepted).toBeGreaterThan(200);
  expect(refused).toBeGreaterThan(200);
});
