import { expect, test } from "vitest";
import { indexContent } from "../../../src/content/content-index.ts";
import { summaryOf, titleOf } from "../../../src/content/title.ts";
import type { ContentRecord } from "../../../src/content/record.ts";
import { caseStudy, ledger, record } from "../../fixtures/records.ts";

const days = { published: "2026-01-01", updated: "2026-01-01", reviewBy: "2027-01-01" };
const said = (one: ContentRecord) => {
  const [entry] = indexContent([one], ledger).entries;
  return entry && [titleOf(entry), summaryOf(entry)];
};
const term = { id: "GT-001", term: "integrated care board", definition: "A statutory body.", ...days };
const work = { id: "RF-001", title: "A work", units: ["guide.one"], ...days };

test("an entry has its own title and summary", () => {
  const { data } = caseStudy();
  expect(said(caseStudy())).toEqual(["Visits", "summary" in data ? data.summary : ""]);
});

test("a glossary term begins with a capital and says its abbreviation and its definition", () => {
  expect(said(record("glossary", "icb", term))).toEqual(["Integrated care board", "A statutory body."]);
  expect(said(record("glossary", "icb", { ...term, abbreviation: "ICB" }))?.[0]).toBe("Integrated care board (ICB)");
});

test("a reference says what its source states of it, in order, and where it states nothing", () => {
  expect(said(record("references", "work", { ...work, year: 2020, publisher: "A press", authors: "Ann" }))).toEqual([
    "A work",
    "A work that the sources name: Ann, A press, 2020.",
  ]);
  expect(said(record("references", "work", { ...work, container: "A journal", publisher: "A press" }))?.[1]).toBe(
    "A work that the sources name: A journal, A press.",
  );
  expect(said(record("references", "work", work))?.[1]).toBe(
    "A work that the sources name: author and date not stated.",
  );
});
