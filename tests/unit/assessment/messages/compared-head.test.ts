import { expect, test } from "vitest";
import { beginAssessment } from "../../../../src/assessment/model/begin.ts";
import { comparedHead } from "../../../../src/assessment/messages/compared-head.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";

test("says each name that any has once, and when the latest was changed", () => {
  const of = (organisation: string, round: string, updated: string) => ({
    ...beginAssessment(definition, { now: updated, id: updated }),
    organisation,
    round,
  });
  const head = comparedHead([
    of("Northtown", "Round 1", "2026-11-23T10:00:00.000Z"),
    of("", "Round 2", "2026-11-24T10:00:00.000Z"),
    of("Southtown", "Round 1 ", "2026-11-22T10:00:00.000Z"),
  ]);
  expect(head).toMatchObject({
    title: definition.title,
    organisation: "Northtown; Southtown",
    round: "Round 1; Round 2",
    respondent: "",
    updated: "2026-11-24T10:00:00.000Z",
  });
});
