import fc from "fast-check";
import { expect, test } from "vitest";
import { actionsCsv } from "../../../../src/assessment/exports/actions-csv.ts";
import { answersCsv } from "../../../../src/assessment/exports/answers-csv.ts";
import { calendar } from "../../../../src/assessment/exports/calendar.ts";
import { deadlinesIn } from "../../../../src/assessment/model/deadlines.ts";
import { askOf } from "../../../../src/assessment/model/item-labels.ts";
import { anyAssessment } from "../../../fixtures/any-assessment.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";
import { readCalendar } from "../../../fixtures/person-calendar.ts";
import { expectAlways } from "../../../fixtures/properties.ts";
import { inertCell, isFormula, readCsv } from "../../../fixtures/read-csv.ts";

test("tables of any assessment have their columns in each row, each typed text whole, and no formula", () => {
  expectAlways(
    fc.property(anyAssessment(definition), (assessment) => {
      const answers = readCsv(answersCsv(assessment, definition));
      const actions = readCsv(actionsCsv(assessment, definition, { today: "2026-11-22" }));
      expect(new Set(answers.map((row) => row.length))).toEqual(new Set([19]));
      expect(new Set(actions.map((row) => row.length))).toEqual(new Set([15]));
      expect([...answers, ...actions].flat().filter(isFormula)).toEqual([]);
      for (const [item, { note, proof }] of Object.entries(assessment.answers)) {
        expect(answers.find((row) => row[4] === item)?.slice(9, 11)).toEqual([inertCell(note), inertCell(proof)]);
      }
      const written = assessment.actions.map(({ what }) => inertCell(what));
      expect(actions.slice(1, written.length + 1).map((row) => row[7])).toEqual(written);
    }),
  );
});

test("a calendar of any assessment has an event for each action with a day, in lines that every program reads", () => {
  const ask = (item: string) => askOf(item, definition);
  expectAlways(
    fc.property(anyAssessment(definition), (assessment) => {
      const nextRound = { assessment, day: "2027-05-22", now: "2026-11-22T10:00:00.000Z" };
      const text = calendar(deadlinesIn(assessment), { ask, library: "A library", nextRound }) ?? "";
      for (const line of text.split("\r\n")) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\0-\u0008\n-\u001F\u007F]/);
      }
      const days = deadlinesIn(assessment)
        .map(({ action: { due } }) => due)
        .filter(Boolean);
      const events = readCalendar(text).filter(({ uid }) => !uid.startsWith(`${String(assessment.previous)}-`));
      expect(events.map(({ day }) => day)).toEqual([...days, nextRound.day]);
    }),
  );
});
