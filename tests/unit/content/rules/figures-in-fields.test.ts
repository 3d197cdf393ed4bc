import { expect, test } from "vitest";
import { indexContent } from "../../../../src/content/content-index.ts";
import type { ContentRecord } from "../../../../src/content/record.ts";
import { fieldsStateKnownFigures } from "../../../../src/content/rules/fields-state-known-figures.ts";
import { findingsAreShown } from "../../../../src/content/rules/findings-are-shown.ts";
import { numbersEqualTheirText } from "../../../../src/content/rules/numbers-equal-their-text.ts";
import { stepsStateKnownFigures } from "../../../../src/content/rules/steps-state-known-figures.ts";
import type { Rule } from "../../../../src/content/rules/rule.ts";
import { caseBody, caseStudy, checklist, finding, insight, ledger, record, smallLibrary } from "../../../fixtures/records.ts";

const found = (rule: Rule, changed: ContentRecord) => {
  const rest = smallLibrary().filter(({ file }) => file !== changed.file);
  return rule(indexContent([...rest, changed], ledger)).map(({ at, what, remedy }) => ({ at, message: `${what} ${remedy}` }));
};

const long = (text: string) => `${text}: long enough to pass the schema of summaries.`;
const withQuestion = (change: object) => {
  const { data, ...rest } = checklist();
  if (!("sections" in data)) throw new Error("This is no checklist.");
  const [section] = data.sections;
  const items = [{ ...section?.items[0], ...change }];
  return { ...record("checklists", "ready", { ...data, sections: [{ ...section, items }] }), file: rest.file };
};
const definition = (text: string, change: object = {}) =>
  record("glossary", "visit", {
    id: "GT-001",
    term: "Visit20PLUS5",
    definition: text,
    published: "2026-01-01",
    updated: "2026-01-01",
    reviewBy: "2027-01-01",
    ...change,
  });

const states = (field: string, number: string, remedy: string) =>
  `“${field}” says ${number}, which no unit that it rests on states. ${remedy}`;
const ofEntry = "Take the figure out, or cite the unit that states it in the text.";
const ofFinding = "Copy the figure as a unit of this finding states it, or name the unit that states it in its “units”.";
const ofEffort = "Name the unit that states the figure in “unit”, or take the figure out.";
const ofOther = "Name the unit that states the figure in “units”, or take the figure out.";

const withValue = (change: object) => {
  const value = { label: "People", period: "Before", number: 40, text: "40%", unit: "guide.one.claim.1", ...change };
  return caseStudy({ findings: [finding({ statement: "It rose.", values: [value] })] });
};
const valueAt = (field: string) => ["findings", 0, "values", 0, field];

test.each<[string, ContentRecord, (string | number)[], string]>([
  ["a title", caseStudy({ title: "Visits for 98.7%" }), ["title"], states("title", "98.7", ofEntry)],
  ["a summary", caseStudy({ summary: long("Uptake was 98.7%") }), ["summary"], states("summary", "98.7", ofEntry)],
  ["an issue", caseStudy({ issue: "Uptake was 98.7%." }), ["issue"], states("issue", "98.7", ofEntry)],
  [
    "a statement",
    caseStudy({ findings: [finding({ statement: "It rose to 98.7% in 2024." })] }),
    ["findings", 0, "statement"],
    states("statement", "98.7 and 2024", ofFinding),
  ],
  ["a measure", caseStudy({ findings: [finding({ measure: "Of 300 people" })] }), ["findings", 0, "measure"], states("measure", "300", ofFinding)],
  ["a caveat", caseStudy({ findings: [finding({ caveat: "Of 300 people." })] }), ["findings", 0, "caveat"], states("caveat", "300", ofFinding)],
  ["a question", withQuestion({ ask: "Do we visit 60% of people?" }), ["sections", 0, "items", 0, "ask"], states("ask", "60", ofOther)],
  ["a help", withQuestion({ help: "Half of 60%." }), ["sections", 0, "items", 0, "help"], states("help", "60", ofOther)],
  ["a number of people", withValue({ n: 300 }), valueAt("n"), states("n", "300", ofFinding)],
  ["a label", withValue({ label: "Aged 77" }), valueAt("label"), states("label", "77", ofFinding)],
  ["a group", withValue({ group: "Aged 77" }), valueAt("group"), states("group", "77", ofFinding)],
  ["a place", withValue({ place: "77 towns" }), valueAt("place"), states("place", "77", ofFinding)],
  ["a period", withValue({ period: "Before, over 77 weeks of 2020" }), valueAt("period"), states("period", "77", ofFinding)],
  [
    "what a gap is between",
    caseStudy({ findings: [finding({ gaps: [{ between: "77 areas and others", direction: "not-measured" }] })] }),
    ["findings", 0, "gaps", 0, "between"],
    states("between", "77", ofFinding),
  ],
  ["what it took", caseStudy({ took: { money: { text: "£77 each", unit: "guide.one.claim.1" } } }), ["took", "money", "text"], states("text", "77", ofEffort)],
  ["a first step", insight({ step: { text: "Visit 77 streets.", who: "service-team" } }), ["step", "text"], states("text", "77", ofEffort)],
  ["a definition", definition("A visit of 60 minutes."), ["definition"], states("definition", "60", ofOther)],
])("a figure of %s that no unit states is named with its field", (_, changed, path, message) => {
  expect(found(fieldsStateKnownFigures, changed)).toEqual([{ at: { path }, message }]);
});

test.each<[string, ContentRecord]>([
  ["figures that the units of the findings state", caseStudy({ title: "Visits for 60%", summary: long("From 40% to 60%") })],
  ["figures of a cited part's own parts", caseStudy({ findings: [finding({ values: [], units: ["guide.one"] })] })],
  ["how many people a unit states", withValue({ n: 60 })],
  ["a year in a period", withValue({ period: "Before 2020" })],
  ["what it took, as its unit states", caseStudy({ took: { money: { text: "60% more", unit: "guide.one.claim.1" } } })],
  ["a first step with a figure of its unit", insight({ step: { text: "Visit 60% of them.", who: "service-team", unit: "guide.one.claim.1" } })],
  ["a year in a question or a help", withQuestion({ help: "The Equality Act 2010 names them." })],
  ["a year, and the digits of the term itself, in a definition", definition("Since 2022, 5 is for five conditions.")],
  ["a figure that the unit of a definition states", definition("Of 60%.", { units: ["guide.one.claim.1"] })],
])("%s pass", (_, changed) => {
  expect(found(fieldsStateKnownFigures, changed)).toEqual([]);
});

const valued = (number: number | null, text: string) =>
  caseStudy({ findings: [finding({ values: [{ label: "People", number, text, unit: "guide.one.claim.1" }] })] });

test.each([
  [98.7, "64%", "“number” is 98.7, and “text” says 64%. Write 64, as the text says, or correct the text."],
  [7.8, "−7.8 mmHg", "“number” is 7.8, and “text” says −7.8 mmHg. Write -7.8"],
  [-7.8, "7.8 mmHg", "“number” is -7.8, and “text” says 7.8 mmHg. Write 7.8"],
  [4, "4,000", "“number” is 4, and “text” says 4,000. Write 4000"],
  [2.5, "more than half", "“number” is 2.5, and “text” says more than half. Write null where the source gives words"],
  [2_300_000_000, "£2.2 billion", "Write 2200000000 or 2.2, as the text says"],
  [19, "1999–2010", "Write 1999 or 2010"],
  [64.001, "64%", "Write 64, as the text says"],
  [-12, "8-12 weeks", "Write 8 or 12, as the text says"],
])("the number %d is not “%s”", (number, text, message) => {
  expect(found(numbersEqualTheirText, valued(number, text))).toEqual([
    { at: { path: ["findings", 0, "values", 0, "number"] }, message: expect.stringContaining(message) as string },
  ]);
});

test.each([
  [64, "64%"],
  [46, "46.0%"],
  [-7.8, "−7.8 mmHg"],
  [-5, "-5 points"],
  [4000, "4,000"],
  [2_200_000_000, "£2.2 billion"],
  [3_000_000_000, "£3bn"],
  [1_500_000, "1.5 million"],
  [4_000_000, "£4m"],
  [12_000, "12 thousand"],
  [-3, "a fall (−3 points)"],
  [13.6, "549 out of 4022 patients (13.6%)"],
  [2, "a further two"],
  [12, "8-12 weeks"],
  [null, "more than half"],
  [null, "almost 2,500"],
])("the number %d is “%s”", (number, text) => {
  expect(found(numbersEqualTheirText, valued(number, text))).toEqual([]);
});

test("a finding that the text of its entry does not show is named", () => {
  const hidden = caseStudy({}, caseBody.replace('<Finding id="CS-01.f1" />', "It changed."));
  expect(found(findingsAreShown, hidden)).toEqual([
    {
      at: { path: ["findings", 0, "id"] },
      message:
        'The text does not show CS-01.f1, and its address leads nowhere. Write <Finding id="CS-01.f1" /> where the text tells of it.',
    },
  ]);
  expect(found(findingsAreShown, caseStudy())).toEqual([]);
});

const session = (change: object, step: object) =>
  record("sessions", "talk", {
    id: "SE-01",
    title: "A talk",
    summary: long("A talk"),
    published: "2026-01-01",
    updated: "2026-01-01",
    reviewBy: "2027-01-01",
    minutes: 60,
    audience: "Suits 6 to 20 people.",
    outcomes: ["Say what changed."],
    steps: [{ title: "Read", minutes: 60, do: "Read it.", ...step }],
    ...change,
  });
const ofStep =
  "Add the entry that has the figure to “entries” of the step, or write in words how many people or minutes are meant.";
const unstated = (field: string, number: string) =>
  `“${field}” says ${number}, which no unit of this session or of the entries opened here states. ${ofStep}`;

test.each<[string, ContentRecord, (string | number)[], string]>([
  ["what is done", session({}, { do: "Read how 98.7% came.", entries: ["CS-01"] }), ["steps", 0, "do"], unstated("do", "98.7")],
  ["notes", session({}, { notes: "Uptake was 60%." }), ["steps", 0, "notes"], unstated("notes", "60")],
  ["an answer to listen for", session({}, { listenFor: "It was 60%." }), ["steps", 0, "listenFor"], unstated("listenFor", "60")],
  ["what someone may say", session({}, { ifSomeoneSays: ["Not so: 60%."] }), ["steps", 0, "ifSomeoneSays", 0], unstated("ifSomeoneSays", "60")],
  [
    "what is told of a case",
    session({ concealed: [{ entry: "CS-01", called: "A case", told: "It rose by 98.7%." }] }, { entries: ["CS-01"] }),
    ["concealed", 0, "told"],
    unstated("told", "98.7"),
  ],
  ["a question", session({}, { question: "Why 41%?", entries: ["CS-01"] }), ["steps", 0, "question"], unstated("question", "41")],
  ["an outcome", session({ outcomes: ["Say why it was 98.7%."] }, { entries: ["CS-01"] }), ["outcomes", 0], unstated("outcomes", "98.7")],
])("a figure in %s of a session that nothing opened there states is named", (_, changed, path, message) => {
  expect(found(stepsStateKnownFigures, changed)).toEqual([{ at: { path }, message }]);
});

test("figures of the entries that a step opens, and numbers of people in words, pass", () => {
  const changed = session({ outcomes: ["Say why 60%."] }, { do: "Three people read.", notes: "From 40% to 60%.", entries: ["CS-01"] });
  expect(found(stepsStateKnownFigures, changed)).toEqual([]);
});
