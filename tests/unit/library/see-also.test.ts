import { expect, test } from "vitest";
import { actedOnBy, seeAlso } from "../../../src/library/see-also.ts";
import type { Entry } from "../../../src/library/library.ts";

/** What choosing asks of an entry: who it is, and of which type. */
const other = (id: string, type: Entry["type"]) => ({ id, type }) as Entry;

const insight = other("IN-01", "insight");
const chosenInsight = other("IN-02", "insight");
const study = other("CS-01", "case-study");
const chosen = other("PR-01", "principle");
const term = other("GT-001", "glossary");
const chosenTerm = other("GT-002", "glossary");

test("insights that name an entry act on it, and nothing else does", () => {
  expect(actedOnBy({ type: "case-study", namedBy: [study, insight, term] })).toEqual([insight]);
});

test("what its editors chose comes first, then what names it; each stands once", () => {
  expect(
    seeAlso({ type: "case-study", related: [chosen, study], namedBy: [study, other("CS-02", "case-study")] }),
  ).toMatchObject([{ id: "PR-01" }, { id: "CS-01" }, { id: "CS-02" }]);
});

test("a chosen insight is listed unless it also acts on the entry, which stands in a list of its own", () => {
  expect(seeAlso({ type: "case-study", related: [insight, chosenInsight], namedBy: [insight] })).toEqual([
    chosenInsight,
  ]);
});

test("a glossary term is listed only where an editor chose it", () => {
  expect(seeAlso({ type: "case-study", related: [chosenTerm], namedBy: [term, chosenTerm] })).toEqual([chosenTerm]);
});

test("a theme lists its entries by kind, so only its editors’ choice stands beside them", () => {
  expect(actedOnBy({ type: "theme", namedBy: [insight] })).toEqual([]);
  expect(seeAlso({ type: "theme", related: [chosen], namedBy: [study, insight] })).toEqual([chosen]);
});
