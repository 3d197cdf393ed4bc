import { expect, test } from "vitest";
import { actionsCsv } from "../../../src/assessment/exports/actions-csv.ts";
import { writtenActions } from "../../../src/assessment/model/open-actions.ts";
import { answersCsv } from "../../../src/assessment/exports/answers-csv.ts";
import { beginAssessment } from "../../../src/assessment/model/begin.ts";
import { csv } from "../../../src/exports/csv.ts";
import { inertCell, isFormula, readCsv } from "../../fixtures/read-csv.ts";
import { deepFreeze } from "../../fixtures/deep-freeze.ts";
import { definition } from "../../fixtures/checklist-definition.ts";
import { randomAssessment } from "../../fixtures/random-assessment.ts";
import { seededRandom } from "../../../scripts/bench/random.ts";

const updated = "2026-11-22T09:00:00.000Z";
const empty = beginAssessment(definition, { now: updated, id: "00000000-0000-4000-8000-000000000001" });

test("quotes, escapes and ends lines as RFC 4180 says", () => {
  expect(
    csv([
      ["a", 'say "b"', "c,d"],
      ["e\nf", "", " "],
    ]),
  ).toBe('a,"say ""b""","c,d"\r\n"e\nf",, \r\n');
});

test.each(["=1+1", "+44", "-1", "@SUM(A1)", "\tx", "\rx", "\n=1", "＝1+1", "－1"])(
  "no spreadsheet takes %j for a formula",
  (text) => {
    expect(readCsv(csv([[text, `x${text}`]]))).toEqual([[`'${text}`, `x${text}`]]);
  },
);

test("a list keeps its look: dashes take the place of its hyphens, and no spreadsheet runs it", () => {
  expect(readCsv(csv([["- agreed\n- not agreed - yet", "-", "- =1+1", "a\n- b"]]))).toEqual([
    ["– agreed\n– not agreed - yet", "'-", "– =1+1", "a\n- b"],
  ]);
});

test("a number stays a number, also below zero", () => {
  expect(csv([[-7.8, 0, "-7.8"]])).toBe("-7.8,0,'-7.8\r\n");
});

test("lists every item with its answer, in the words that people know, retired ones last", () => {
  const assessment = {
    ...empty,
    organisation: "Northtown",
    answers: {
      "CL-05.i04": { note: "old", updated },
      "CL-05.i01": {
        rating: "in-place" as const,
        importance: "high" as const,
        proof: "Minutes",
        proofDate: "2026-10-01",
        updated,
      },
    },
  };
  const rows = readCsv(answersCsv(assessment, { ...definition, ratingLabels: { "in-place": "Yes, fully" } }));
  expect(rows).toHaveLength(8);
  expect(rows[0]?.slice(3, 8)).toEqual(["Section", "Item", "Question", "Answer", "Importance"]);
  const [head = []] = rows;
  /** The filled cells of a row by their heads. */
  const filled = (row: readonly string[] = []) =>
    Object.fromEntries(head.flatMap((name, at) => (row[at] ? [[name, row[at]]] : [])));
  expect(filled(rows[1])).toEqual({
    Organisation: "Northtown",
    Round: "Round 1",
    Section: "Leadership",
    Item: "CL-05.i01",
    Question: "Does the board see figures by group?",
    Answer: "Yes, fully",
    Importance: "High",
    Proof: "Minutes",
    "Proof dated": "2026-10-01",
    "Last changed": updated,
  });
  expect(filled(rows[7])).toEqual({
    Organisation: "Northtown",
    Round: "Round 1",
    Section: "No longer asked",
    Item: "CL-05.i04",
    Notes: "old",
    "Last changed": updated,
  });
});

test("lists actions with their state on the day", () => {
  const action = { id: "a", item: "CL-05.i01", what: "Ask", owner: "Ann", due: "2026-11-21", done: false };
  const whole = { ...action, firstStep: "Ring", howWeWillKnow: "By figures", updated };
  const actions = [whole, { ...whole, done: true }, { ...whole, due: "", item: "CL-05.i04" }];
  const rows = readCsv(actionsCsv({ ...empty, actions }, definition, { today: "2026-11-22" }));
  expect(rows[1]?.slice(3)).toEqual(
    ["CL-05.i01", "Does the board see figures by group?", "", "", "Ask", "Ann", "2026-11-21", "Overdue"].concat([
      "Ring",
      "By figures",
      updated,
      "",
    ]),
  );
  expect(rows.slice(1).map((row) => row[10])).toEqual(["Overdue", "Done", "Open"]);
  expect(rows[3]?.[4]).toBe("CL-05.i04 (not asked in this edition)");
  expect(
    actionsCsv({ ...empty, actions }, definition, { today: "2026-11-22", actions: [] }).split("\r\n"),
  ).toHaveLength(2);
});

test("random states come back whole from a strict reader, and hold no formula", () => {
  const random = seededRandom();
  for (let n = 0; n < 1000; n += 1) {
    const assessment = deepFreeze(randomAssessment(random, definition));
    const answers = readCsv(answersCsv(assessment, definition));
    const actions = readCsv(actionsCsv(assessment, definition, { today: "2026-11-22" }));
    for (const table of [answers, actions]) for (const row of table) expect(row).toHaveLength(table[0]?.length ?? 0);
    if ([...answers, ...actions].flat().some(isFormula)) expect.fail("a cell would be taken for a formula");
    for (const [item, answer] of Object.entries(assessment.answers)) {
      const row = answers.find((each) => each[4] === item);
      const cells = ["Notes", "Proof", "Proof dated"].map((name) => row?.[answers[0]?.indexOf(name) ?? -1]);
      expect(cells).toEqual([inertCell(answer.note), inertCell(answer.proof), answer.proofDate ?? ""]);
    }
    const written = writtenActions(assessment.actions).map(({ what }) => inertCell(what));
    expect(actions.slice(1, written.length + 1).map((row) => row[7])).toEqual(written);
    const led = Object.values(assessment.answers).filter(({ lead, deadline }) => lead ?? deadline);
    expect(actions.slice(written.length + 1).map((row) => row[8])).toEqual(led.map(({ lead }) => inertCell(lead)));
  }
});
