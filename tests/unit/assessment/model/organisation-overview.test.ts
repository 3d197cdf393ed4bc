import { expect, test } from "vitest";
import { describeActions, describeSource } from "../../../../src/assessment/messages/organisation-overview.ts";
import { organisationsOf, overviewOf } from "../../../../src/assessment/model/organisation-overview.ts";
import { actionOf, assessmentOf, roundOf } from "../../../fixtures/assessment.ts";

const checklists = [
  { id: "CL-02", items: ["CL-02.i01"] },
  { id: "CL-01", items: ["CL-01.i01", "CL-01.i02", "CL-01.i03", "CL-01.i04"] },
];
const today = "2026-11-27";
const over = (organisation: string, ...assessments: Parameters<typeof overviewOf>[1]) =>
  overviewOf(organisation, assessments, { checklists, today });

test("names each organisation once, however it is spelt, in alphabetical order", () => {
  const named = ["Southtown", " Northtown ", "northtown", ""].map((organisation) => assessmentOf({ organisation }));
  expect(organisationsOf(named)).toEqual(["Northtown", "Southtown"]);
});

test("has one line a checklist, in the order of the checklists, by what was changed last", () => {
  const other = assessmentOf({ checklist: "CL-02" });
  const found = over(
    "northtown ics",
    roundOf(2, { "01": "planned" }),
    roundOf(3, { "01": "in-place", "02": "partly" }),
    other,
    assessmentOf({ organisation: "Southtown", checklist: "CL-02" }),
    assessmentOf({ checklist: "CL-77" }),
  );
  expect(found.map(({ checklist, assessment, others }) => [checklist, assessment.round, others])).toEqual([
    ["CL-02", "Spring 2026", 0],
    ["CL-01", "Round 3", 1],
  ]);
  expect(found.map(describeSource)).toEqual([
    "Spring 2026, Ann, changed 20 November 2026",
    "Round 3, changed 1 March 2026; 1 other here",
  ]);
});

test("counts what the checklist asks, gaps without what nobody knows, and open actions with the first day", () => {
  const actions = [
    actionOf({ due: "2026-12-04" }),
    actionOf({ due: "2026-11-26" }),
    actionOf(),
    actionOf({ due: "2026-01-01", done: true }),
  ];
  const rated = { "01": "in-place", "02": "not-known", "03": "partly", "99": "planned" } as const;
  const [standing] = over("Northtown ICS", roundOf(1, rated, { actions }));
  expect(standing).toMatchObject({
    asked: 4,
    answered: 3,
    gaps: 1,
    unanswered: 1,
    openActions: 3,
    ledQuestions: 0,
    overdue: 1,
  });
  expect(standing && describeActions(standing)).toBe("3 open, 1 overdue; first due 26 November 2026");
});

test("a question with a lead or a deadline is planned, and no action", () => {
  const [standing] = over("Northtown ICS", roundOf(1, { "01": "planned", "02": "in-place" }));
  const led = { lead: "Bo", deadline: "2026-11-30" };
  const answers = Object.fromEntries(
    Object.entries(standing?.assessment.answers ?? {}).map(([item, answer]) => [item, { ...answer, ...led }]),
  );
  const [both] = over("Northtown ICS", assessmentOf({ answers, actions: [actionOf({ due: "2026-12-04" })] }));
  const words = "1 open and 1 question with a lead or a deadline; next due 30 November 2026";
  expect(both && describeActions(both)).toBe(words);
});

test.each([
  [[], "None open"],
  [[actionOf()], "1 open; no date yet"],
  [[actionOf({ due: "2026-12-04" })], "1 open; next due 4 December 2026"],
])("says what is planned: %j", (actions, words) => {
  const [standing] = over("Northtown ICS", assessmentOf({ actions }));
  expect(standing && describeActions(standing)).toBe(words);
});
