import { expect, test } from "vitest";
import { buildLibrary } from "../../../src/library/build.ts";
import { listFigures } from "../../../src/library/figure-list.ts";
import { caseBody, caseStudy, finding, ledger, site, smallLibrary } from "../../fixtures/records.ts";

const shown = caseBody.replace(
  '<Finding id="CS-01.f1" />',
  [1, 2, 3, 4].map((n) => `<Finding id="CS-01.f${String(n)}" />`).join("\n\n"),
);
const findings = [
  finding({ id: "CS-01.f1", outcome: "process" }),
  finding({ id: "CS-01.f2", role: "description", effect: "not-applicable", gaps: [], outcome: "health" }),
  finding({ id: "CS-01.f3", outcome: "health", about: { population: [] }, gaps: [] }),
  finding({ id: "CS-01.f4", role: "need", effect: "not-applicable", gaps: [], outcome: "access" }),
];
const records = [
  ...smallLibrary().filter(({ collection }) => collection !== "case-studies"),
  caseStudy({ findings }, shown),
];
const { figures, filters } = listFigures(buildLibrary({ records, site, ledger }));
const idsBy = (place: (figure: (typeof figures)[number]) => number) =>
  [...figures].sort((a, b) => place(a) - place(b)).map(({ finding: { id } }) => id);
const termsOf = (name: string) => filters.find((filter) => filter.name === name)?.terms.map(({ id }) => id);

test("results come first, then needs and descriptions, each as the library orders them", () => {
  expect(figures.map(({ finding: { id } }) => id)).toEqual(["CS-01.f1", "CS-01.f3", "CS-01.f4", "CS-01.f2"]);
});

test("by what was measured, results still come first, and health before what was done", () => {
  expect(idsBy(({ byOutcome }) => byOutcome)).toEqual(["CS-01.f3", "CS-01.f1", "CS-01.f4", "CS-01.f2"]);
});

test("a figure is found by its own role, outcome, people, design and gaps", () => {
  const terms = figures.find(({ finding: { id } }) => id === "CS-01.f1")?.terms;
  expect(terms).toMatchObject({
    role: ["result"],
    outcome: ["process"],
    population: ["older-people"],
    design: ["before-after"],
    gap: ["narrows"],
  });
});

test("a filter offers only what some figure carries, in the order of the model", () => {
  expect(termsOf("role")).toEqual(["result", "need", "description"]);
  expect(termsOf("outcome")).toEqual(["health", "access", "process"]);
  expect(termsOf("population")).toEqual(["older-people"]);
  expect(termsOf("gap")).toEqual(["narrows"]);
});

test("a filter that no figure carries is not offered", () => {
  expect(termsOf("clinical-area")).toBeUndefined();
});
