import { expect, test } from "vitest";
import { describeMixture } from "../../../../src/assessment/messages/mixture.ts";
import type { Assessment } from "../../../../src/assessment/model/assessment.ts";
import { respondentsOf } from "../../../../src/assessment/model/respondents.ts";
import { assessmentOf, updated } from "../../../fixtures/assessment.ts";

const of = (respondent: string, parts: Partial<Assessment> = {}) => assessmentOf({ respondent, ...parts });
const said = (...assessments: Assessment[]) => describeMixture(respondentsOf(assessments));

test("like things are set side by side without a word", () => {
  expect(said(of("Ann"), of("Bea", { organisation: "Southtown" }))).toEqual([]);
});

test("rounds and editions are never mixed without a word", () => {
  expect(said(of("Ann", { round: "Round 1" }), of("Bea", { round: "Round 2" }), of("Cy", { round: "" }))).toEqual([
    "These are of different rounds: Round 1 (Ann); Round 2 (Bea); no round named (Cy). Each counts as a voice; to see what changed between two rounds, open them under Rounds.",
  ]);
  const unsaid = [of("Ann", { round: "Round 1" }), of("Bea", { round: "" })];
  expect(said(...unsaid)).toEqual([]);
  expect(said(of("Ann"), of("Ann", { edition: 2 }))).toEqual([
    "These answer different editions of the checklist: edition 1 (Ann); edition 2 (Ann (2)). Questions that not all editions ask stand as unanswered.",
  ]);
});

test("a consensus beside its own members is said to be one", () => {
  const ann = of("Ann");
  const record = ({ id, organisation, respondent }: Assessment) => ({
    id,
    organisation,
    respondent,
    updated,
    answers: {},
  });
  const consensus = of("Consensus", { combinedFrom: [record(ann), record(of("Bea"))] });
  expect(said(consensus, ann)).toEqual([
    "Consensus is a consensus of 2, and counts as one voice here. It was made from Ann too, who would count twice.",
  ]);
  expect(said(consensus, of("Cy"))).toEqual(["Consensus is a consensus of 2, and counts as one voice here."]);
});
