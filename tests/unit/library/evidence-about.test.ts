import { expect, test } from "vitest";
import { buildLibrary } from "../../../src/library/build.ts";
import { evidenceAbout } from "../../../src/library/evidence-about.ts";
import { resultTerms } from "../../../src/library/result-terms.ts";
import { caseBody, caseStudy, finding, insight, ledger, site, smallLibrary } from "../../fixtures/records.ts";

const gap = { between: "Groups", direction: "widens", basis: "stated", against: "earlier" };
const findings = [
  finding({ gaps: [gap], about: { population: [] } }),
  finding({ id: "CS-01.f2", gaps: [], about: { population: ["older-people"] } }),
];
const shown = caseBody.replace('<Finding id="CS-01.f1" />', '<Finding id="CS-01.f1" />\n\n<Finding id="CS-01.f2" />');
const libraryWith = (study: ReturnType<typeof caseStudy>, advice = insight()) =>
  buildLibrary({
    records: [
      ...smallLibrary().filter(({ collection }) => collection !== "case-studies" && collection !== "insights"),
      study,
      advice,
    ],
    site,
    ledger,
  });
const entryOf = (library: ReturnType<typeof libraryWith>, id: string) => {
  const entry = library.byId.get(id);
  if (!entry) throw new Error(`There is no entry ${id}.`);
  return entry;
};

test("on a page of people, an entry shows nothing that was measured of others", () => {
  const study = entryOf(libraryWith(caseStudy({ findings }, shown)), "CS-01");
  expect(study.evidence.directions).toEqual(["widens"]);
  const evidence = evidenceAbout(study, "population", "older-people");
  expect([evidence.results, evidence.marks.map(({ words }) => words)]).toEqual([1, ["Gap not measured"]]);
  expect(evidence.sentence).not.toBe("No result about these people.");
});

test("without a result about them, the page says so", () => {
  const study = entryOf(libraryWith(caseStudy({ findings }, shown)), "CS-01");
  expect(evidenceAbout(study, "population", "men")).toMatchObject({
    results: 0,
    marks: [],
    designs: [],
    sentence: "No result about these people.",
  });
  expect(evidenceAbout(study, "clinical-area", "cancer").sentence).toBe("No result about this condition.");
});

test("on other pages, an entry shows what it shows anywhere", () => {
  const study = entryOf(libraryWith(caseStudy({ findings }, shown)), "CS-01");
  expect(evidenceAbout(study, "setting", "hospital")).toBe(study.evidence);
});

test("an entry’s results carry their own terms, and an insight without any is advice about nobody", () => {
  const advice = insight({ supports: { findings: [], units: ["guide.one.rec.1"] } });
  const library = libraryWith(caseStudy({ findings }, shown), advice);
  expect(resultTerms(entryOf(library, "CS-01")).map(({ population, gap: gaps }) => [population, gaps])).toEqual([
    [[], ["widens"]],
    [["older-people"], []],
  ]);
  expect(resultTerms(entryOf(library, "IN-01"))).toEqual([
    { population: [], "clinical-area": [], dimension: [], design: ["judgement"], gap: [] },
  ]);
});
