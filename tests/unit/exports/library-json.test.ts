import { expect, test } from "vitest";
import { libraryJson } from "../../../src/exports/library-json.ts";
import { buildLibrary } from "../../../src/library/build.ts";
import { ledger, site, smallLibrary } from "../../fixtures/records.ts";

const json = () => libraryJson(buildLibrary({ records: smallLibrary(), site, ledger }), "https://library.example/");
const entry = (id: string) => json().entries.find((other) => other.id === id);

test("says what it is, and when its content last changed", () => {
  expect(json()).toMatchObject({
    formatVersion: 2,
    built: "2026-02-01",
    site: { name: "A library", url: "https://library.example/" },
  });
});

test("an entry stands by ids, with findings and their derived text", () => {
  expect(entry("CS-01")).toMatchObject({
    type: "case-study",
    url: "/case-studies/visits/",
    themes: ["TH-01"],
    facets: { population: ["older-people"], gap: ["narrows"] },
    designs: ["before-after"],
    evidence: {
      sentence: "One programme, one measure: better after than before. Nobody without it to compare with.",
      gaps: ["Gap said to have narrowed"],
      limits: expect.arrayContaining(["No comparison group", "No study cited"]) as string[],
    },
    findings: [{ id: "CS-01.f1", text: "40% to 60%" }],
  });
  expect(entry("guide")?.sources).toEqual([]);
  expect(entry("CL-01")?.items).toMatchObject([{ id: "CL-01.i01", learn: ["CS-01"], units: ["guide.one.rec.1"] }]);
});

test("an entry says what its type alone has: supports and how each bears, first steps, place and effort, time and readers", () => {
  expect(entry("IN-01")).toMatchObject({
    supports: { findings: [{ id: "CS-01.f1", bears: "part" }], units: ["guide.one.rec.1"] },
    step: { text: "Visit one street.", who: "service-team" },
  });
  expect(entry("CS-01")).toMatchObject({ area: [], took: {} });
  expect(entry("CL-01")).toMatchObject({ minutes: 60, for: "A team" });
  for (const field of ["evidence", "supports", "step", "area", "took", "minutes", "for"])
    expect(entry("TH-01")).not.toHaveProperty(field);
});

test("a finding says of whom it is, and whether it measured people on average or a gap", () => {
  expect(entry("CS-01")?.findings[0]).toMatchObject({
    about: { population: ["older-people"], "clinical-area": [] },
    of: "average",
    gaps: [{ direction: "narrows", basis: "stated", against: "earlier" }],
  });
});

test("holds nothing but what can be written and read again", () => {
  expect(JSON.parse(JSON.stringify(json()))).toEqual(json());
  expect(JSON.stringify(json())).not.toContain("citedBy");
});

test("an entry has its whole address where the site has one, and a preview cites none", () => {
  expect(entry("CS-01")?.address).toBe("https://library.example/case-studies/visits/");
  const preview = libraryJson(buildLibrary({ records: smallLibrary(), site, ledger }), undefined);
  expect(preview.site).not.toHaveProperty("url");
  expect(preview.entries.filter((one) => "address" in one)).toEqual([]);
});

test("names who publishes the copy only where the site does", () => {
  const { organisation, ...nameless } = site;
  const built = buildLibrary({ records: smallLibrary(), site: nameless, ledger });
  expect(json().site.organisation).toBe(organisation);
  expect(libraryJson(built, "https://library.example/").site).not.toHaveProperty("organisation");
});
