import { expect, test } from "vitest";
import { rowFacts, type AboutTerm } from "../../../src/library/row-facts.ts";
import { fixtureEntry, fixtureLibrary } from "../../fixtures/fixture-library.ts";

const factsOf = (id: string, about?: AboutTerm) => rowFacts(fixtureEntry(id), fixtureLibrary, about);
const wordsOf = (id: string, about?: AboutTerm) => factsOf(id, about).marks.map(({ words }) => words);

test("the row of an action or a principle counts programmes and results", () => {
  expect(factsOf("IN-01").basis).toBe("Two programmes, two results");
  expect(factsOf("PR-03").basis).toBe("One programme, two results");
});

test("the row of a case study says how it was studied, and names two ways at most", () => {
  expect(factsOf("CS-01").basis).toBe("One result: before and after");
  expect(factsOf("CS-03").basis).toBe("Two results: controlled and compared once");
  expect(factsOf("CS-02").basis).toBe("Three results: compared once, change stated and one other");
  expect(factsOf("CS-05").basis).toBe("Four results: review of studies, randomised and two others");
});

test("an entry without a result says so, and says nothing of a gap", () => {
  expect(factsOf("IN-03")).toEqual({
    marks: [],
    basis: "Advice only: no result in these sources",
    people: "Bell ringers",
  });
});

test("an unattributed example is never counted as a programme", () => {
  expect(factsOf("CS-04").basis).toBe("Example only: it names no service");
});

test("a gap is said to be not measured only where a result might have measured one", () => {
  expect(wordsOf("IN-02")).toEqual(["Gap not measured"]);
  expect(wordsOf("IN-03")).toEqual([]);
  expect(wordsOf("CS-03")).toEqual(["Gap widened", "Gap said not to have closed"]);
});

test("what a result that calls for care says of a gap is a warning, and never that nobody measured it", () => {
  expect(wordsOf("IN-01")).toEqual(["Gap narrowed", "Warning: gap widened"]);
  const about = { facet: "population", term: "night-workers" } as const;
  expect(wordsOf("IN-01", about)).toEqual(["Warning: gap widened"]);
});

test("the people that the editors name first stand for all, with the number of the others", () => {
  expect(factsOf("CS-01").people).toBe("Harbour families, and 1 more");
  expect(factsOf("IN-02").people).toBe("Island pupils");
});

test("checklists and sessions say what they take and for whom they are", () => {
  expect(factsOf("CL-01")).toEqual({
    marks: [],
    basis: "17 questions, 45 minutes",
    people: "Those who keep the lantern shelf",
  });
  expect(factsOf("SE-02")).toEqual({ marks: [], basis: "30 minutes", people: "Council officers" });
});

test("on a page of people, a row speaks only of results about them, and does not name them again", () => {
  const about = { facet: "population", term: "night-workers" } as const;
  const results = fixtureEntry("CS-03").findings.filter(
    ({ role, about: { population } }) => role === "result" && population.includes("night-workers"),
  );
  const all = fixtureEntry("CS-03").findings.filter(({ role }) => role === "result");
  expect([results.length, all.length]).toEqual([1, 2]);
  expect(factsOf("CS-03", about)).toMatchObject({
    basis: expect.stringMatching(/^One result: /) as string,
    people: "",
  });
  expect(factsOf("CS-01", about)).toEqual({ marks: [], basis: "No result about these people", people: "" });
  expect(factsOf("CL-01", about).people).toBe("Those who keep the lantern shelf");
});
