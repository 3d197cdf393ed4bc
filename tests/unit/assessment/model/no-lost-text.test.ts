import { expect, test } from "vitest";
import { applyChange } from "../../../../src/assessment/model/apply-change.ts";
import {
  actionFields,
  answerFields,
  headFields,
  type Assessment,
} from "../../../../src/assessment/model/assessment.ts";
import type { Change } from "../../../../src/assessment/model/change.ts";
import { isFromTheFuture } from "../../../../src/assessment/model/change-context.ts";
import { deepFreeze } from "../../../fixtures/deep-freeze.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";
import {
  randomAction,
  randomAssessment,
  randomId,
  randomTime,
  randomValue,
} from "../../../fixtures/random-assessment.ts";
import { chance, pick, seededRandom } from "../../../../scripts/bench/random.ts";

const random = seededRandom();
const states = 1000;
const steps = 30;

const known = new WeakMap<Assessment, Map<string, Set<string>>>();

/** Every value that an assessment holds, in fields and conflicts, by its place. Independent of the code under test. */
function valuesByPlace(assessment: Assessment): Map<string, Set<string>> {
  const values = known.get(assessment) ?? collectValues(assessment);
  known.set(assessment, values);
  return values;
}

function collectValues({ answers, actions, conflicts, ...head }: Assessment): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  const note = (of: string, field: string, value: string | boolean | undefined) => {
    const place = `${of}/${field}`;
    if (value !== undefined && value !== "") values.set(place, (values.get(place) ?? new Set()).add(String(value)));
  };
  for (const field of headFields) note("", field, head[field]);
  for (const [item, answer] of Object.entries(answers))
    for (const field of answerFields) note(item, field, answer[field]);
  for (const action of actions) for (const field of actionFields) note(action.id, field, action[field]);
  for (const { of, field, kept, other } of conflicts)
    [kept, other].forEach((value) => {
      note(of, field, value);
    });
  return values;
}

/** One change as somebody would make it who sees `view`, which may be out of date. */
function randomChange(view: Assessment): Change {
  const kind = pick(random, [
    "answer",
    "answer",
    "action",
    "action",
    "head",
    "add-action",
    "remove-action",
    "resolve-conflict",
  ]);
  const action = view.actions.length > 0 ? pick(random, view.actions) : undefined;
  const conflict = view.conflicts.length > 0 ? pick(random, view.conflicts) : undefined;
  const isEmptied = chance(random, 0.2);
  if (kind === "action" && action) {
    const field = pick(random, actionFields);
    const to = isEmptied && field !== "done" ? "" : randomValue(random, field);
    const from = String(action[field]);
    return { kind, of: action.id, field, from, to, ...(chance(random, 0.5) && { seen: action }) };
  }
  if (kind === "remove-action" && action) return { kind, of: action.id, seen: action };
  if (kind === "resolve-conflict" && conflict) {
    const isThere =
      conflict.of === "" || conflict.of.startsWith("CL-") || view.actions.some(({ id }) => id === conflict.of);
    const own = conflict.field === "done" ? conflict.other : randomValue(random, conflict.field);
    const to = isThere ? pick(random, [conflict.kept, conflict.other, own]) : pick(random, ["", own]);
    return { kind, conflict: conflict.id, to, seen: conflict };
  }
  if (kind === "add-action") return { kind, action: randomAction(random, definition) };
  if (kind === "head") {
    const field = pick(random, headFields);
    return { kind, field, from: view[field] ?? "", to: isEmptied ? "" : randomValue(random, field) };
  }
  const field = pick(random, answerFields);
  const of = pick(random, ["CL-05.i01", "CL-05.i03"]);
  const from = view.answers[of]?.[field] ?? "";
  return { kind: "answer", of, field, from, to: isEmptied ? "" : randomValue(random, field) };
}

/** The values that a change brings, by place. */
function brought(change: Change): readonly [place: string, value: string][] {
  if (change.kind === "remove-action" || change.kind === "own-id") return [];
  if (change.kind === "sign-off" || change.kind === "withdraw-sign-off") return [];
  if (change.kind === "add-action")
    return actionFields.map((f) => [`${change.action.id}/${f}`, String(change.action[f])]);
  if (change.kind === "head") return change.from === change.to ? [] : [[`/${change.field}`, change.to]];
  if (change.kind !== "resolve-conflict")
    return change.from === change.to ? [] : [[`${change.of}/${change.field}`, change.to]];
  // A version that was on offer had been there before; only a third one is new.
  const { seen, to } = change;
  return seen && ![seen.kept, seen.other].includes(to) ? [[`${seen.of}/${seen.field}`, to]] : [];
}

const timesOf = ({ updated, answers, actions }: Assessment): [of: string, time: string][] => [
  ["", updated],
  ...Object.entries(answers).map(([item, answer]): [string, string] => [item, answer.updated]),
  ...actions.map((action): [string, string] => [action.id, action.updated]),
];

test(`no value is lost that its loser had not seen: ${String(states)} random states, ${String(steps)} changes each`, () => {
  const met = { conflicts: 0, settled: 0, restored: 0, unseenRemovals: 0 };
  for (let n = 0; n < states; n += 1) {
    let state = deepFreeze(randomAssessment(random, definition));
    const views = [state, state, state];
    for (let step = 0; step < steps; step += 1) {
      const person = pick(random, [0, 1, 2]);
      if (chance(random, 0.3)) views[person] = state;
      const view = views[person] ?? state;
      const change = randomChange(view);
      const before = state;
      const now = randomTime(random);
      const [hadValues, seenValues] = [valuesByPlace(before), valuesByPlace(view)];
      state = deepFreeze(applyChange(before, change, { now, id: randomId(random) }));
      const values = valuesByPlace(state);
      for (const [place, held] of hadValues) {
        for (const value of held) {
          const isLost = !values.get(place)?.has(value);
          if (isLost && !seenValues.get(place)?.has(value))
            expect.fail(`${place} lost ${value} by ${JSON.stringify(change)}`);
        }
      }
      for (const [place, value] of brought(change)) {
        if (value !== "" && !values.get(place)?.has(value)) expect.fail(`${place} never had ${JSON.stringify(change)}`);
      }
      const times = new Map(timesOf(state));
      const backward = timesOf(before).filter(
        ([of, time]) => (times.get(of) ?? time) < time && !isFromTheFuture(time, now),
      );
      if (backward.length > 0) expect.fail(`times went back: ${JSON.stringify([backward, change])}`);
      const isEmpty = Object.values(state.answers).some((answer) => !answerFields.some((field) => answer[field]));
      if (isEmpty) expect.fail(`an answer without fields: ${JSON.stringify(change)}`);
      met.conflicts += Number(state.conflicts.length > before.conflicts.length);
      met.settled += Number(change.kind === "resolve-conflict" && state.conflicts.length < before.conflicts.length);
      met.restored += Number(change.kind === "action" && state.actions.length > before.actions.length);
      met.unseenRemovals += Number(change.kind === "remove-action" && state === before);
      // The person sees their own change at once, as their own page applies it.
      views[person] = chance(random, 0.5) ? state : applyChange(view, change, { now: randomTime(random), id: "own" });
    }
  }
  // A run that never came to these would prove nothing.
  expect(Math.min(...Object.values(met)), JSON.stringify(met)).toBeGreaterThan(20);
});
