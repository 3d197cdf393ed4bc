import { expect, test } from "vitest";
import type { Assessment } from "../../../../src/assessment/model/assessment.ts";
import type { Change } from "../../../../src/assessment/model/change.ts";
import { toOwnAnswers } from "../../../../src/assessment/model/own-answers.ts";
import { digestsOf, signOffState } from "../../../../src/assessment/model/sign-off.ts";
import { at, rate, run } from "../../../fixtures/changes.ts";

const own = "22222222-0000-4000-8000-000000000000";
const head = (field: "organisation" | "respondent" | "standing", from: string, to: string): Change => ({
  kind: "head",
  field,
  from,
  to,
});
const signOff = (by: string, id: string, of: Assessment) => ({
  id,
  on: "2026-11-20",
  by,
  at: at(5),
  said: digestsOf(of),
});

const answered = run([
  rate("", "in-place"),
  head("organisation", "", "Northtown"),
  head("respondent", "", "Ann Chair"),
  head("standing", "", "board"),
]);
const file = run(
  ["1", "3"].map((digit) => ({
    kind: "sign-off",
    signOff: signOff("ICB board", `${digit.repeat(8)}-0000-4000-8000-000000000000`, answered),
  })),
  answered,
);
const taken = (open: Assessment) => run(toOwnAnswers(open, file, own), open);

test("whoever gives answers of their own takes over what is asked and answered, not who answered or signed", () => {
  const mine = taken(run([rate("in-place", "partly")], file));
  expect(mine).toMatchObject({
    id: own,
    respondent: "",
    organisation: "Northtown",
    answers: { "CL-05.i01": { rating: "partly" } },
  });
  expect(mine).not.toHaveProperty("standing");
  expect(mine).not.toHaveProperty("signedOff");
  expect(signOffState(mine)).toBeUndefined();
});

test("what they have said of themselves since, and signed, stays theirs", () => {
  const since = run([head("respondent", "Ann Chair", "Ben"), head("standing", "board", "manager")], file);
  const signed = run([{ kind: "sign-off", signOff: signOff("Ben", own, since) }], since);
  expect(taken(signed)).toMatchObject({ id: own, respondent: "Ben", standing: "manager", signedOff: [{ by: "Ben" }] });
});

test("a file that says nothing of a person only gets an id of its own", () => {
  const bare = run([rate("", "planned")]);
  expect(toOwnAnswers(bare, bare, own)).toEqual([{ kind: "own-id", from: bare.id, to: own }]);
});
