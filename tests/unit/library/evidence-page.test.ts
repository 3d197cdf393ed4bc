import { expect, test } from "vitest";
import { buildLibrary } from "../../../src/library/build.ts";
import { blanks, columnGroups, mechanisms, obstacles, reportedCosts } from "../../../src/library/evidence-page.ts";
import { harvestPlot } from "../../../src/library/harvest-plot.ts";
import type { Library } from "../../../src/library/library.ts";
import { caseBody, caseStudy, finding, insight, ledger, site, smallLibrary } from "../../fixtures/records.ts";

const obstacleBody = caseBody
  .replace(
    "## What is not",
    '## How it may have worked\n\nBy visits. <Cite unit="guide.one.rec.1" />\n\n## What is not',
  )
  .replace("## What is not", '## What got in the way\n\nSnow. <Cite unit="guide.one" />\n\n## What is not');

function libraryWith(change: object = {}, body = caseBody): Library {
  const others = smallLibrary().filter(({ collection }) => collection !== "case-studies" && collection !== "insights");
  const advice = insight({ supports: { units: ["guide.one.rec.1"] } });
  return buildLibrary({ records: [...others, advice, caseStudy(change, body)], site, ledger });
}

const plotOf = (library: Library) => harvestPlot(library.findings.values());

test("a column lists its results by entry, with marks, basis and design", () => {
  const library = libraryWith();
  const [group, ...others] = columnGroups(plotOf(library), "narrowed");
  expect(others).toEqual([]);
  expect(group?.entry.id).toBe("CS-01");
  expect(group?.results).toMatchObject([
    {
      basis: "said",
      design: "Before and after",
      marks: [{ direction: "narrows", words: "Gap said to have narrowed" }],
    },
  ]);
  expect(columnGroups(plotOf(library), "widened")).toEqual([]);
});

test("sections on obstacles and mechanisms come with the labels of what they cite", () => {
  const library = libraryWith({}, obstacleBody);
  expect(obstacles(library).map(({ entry, fragment, points }) => [entry.id, fragment, points])).toEqual([
    ["CS-01", "what-got-in-the-way", ["First part"]],
  ]);
  expect(mechanisms(library).map(({ theme, sections }) => [theme?.id, sections.map(({ points }) => points)])).toEqual([
    ["TH-01", [["Visit people"]]],
  ]);
  expect(mechanisms(libraryWith({ themes: [] }, obstacleBody)).map(({ theme }) => theme)).toEqual([undefined]);
  expect([...obstacles(libraryWith()), ...mechanisms(libraryWith())]).toEqual([]);
});

test("costs are findings on cost, then what a case took, without the same sum twice", () => {
  const cost = finding({ outcome: "cost", role: "description", gaps: [], effect: "not-applicable" });
  const took = {
    people: { text: "Two nurses", unit: "guide.one" },
    money: { text: "£60", unit: "guide.one.claim.1" },
    time: { text: "A day", unit: "guide.one.rec.1" },
  };
  const library = libraryWith({ findings: [cost], took });
  expect(reportedCosts(library).map(({ what, text, kind }) => [what, text, kind])).toEqual([
    ["Cost", "Uptake: 40% to 60%", "Before and after"],
    ["People", "Two nurses", "Reported"],
    ["Time", "A day", "Reported"],
  ]);
  const [told] = reportedCosts(libraryWith({ findings: [{ ...cost, role: "result", effect: "better" }] }));
  expect(told?.kind).toBe("Before and after, told as a result");
  expect(reportedCosts(libraryWith({ findings: [{ ...cost, role: "need" }] }))).toEqual([]);
});

test("blank are terms that no result is about, people without a gap measured, and rows without one", () => {
  const library = libraryWith({ findings: [finding({ gaps: [] })] });
  const found = blanks(library, plotOf(library));
  expect(found.population.map(({ term }) => term.id)).not.toContain("older-people");
  expect(found.withoutGap.map(({ id }) => id)).toEqual(["older-people"]);
  expect(found.withoutGapRows).toEqual(["access"]);
  expect(found.emptyRows).toEqual(["health", "experience", "knowledge", "work"]);
  const measured = libraryWith();
  expect(blanks(measured, plotOf(measured))).toMatchObject({
    withoutGap: [],
    withoutGapRows: [],
  });
  const silent = libraryWith({ findings: [finding({ about: {} })] });
  expect(blanks(silent, plotOf(silent)).population).toContainEqual({
    term: expect.objectContaining({ id: "older-people" }) as unknown,
    entries: 1,
  });
});
