import { expect, test } from "vitest";
import { libraryJson } from "../../../src/exports/library-json.ts";
import { buildLibrary } from "../../../src/library/build.ts";
import { ledger, site, smallLibrary } from "../../fixtures/records.ts";

const json = () => libraryJson(buildLibrary({ records: smallLibrary(), site, ledger }), "https://library.example/");
const entry = (id: string) => json().entries.find((other) => other.id === id);

test("says what it is, and when its content last changed", () => {
  expect(json()).toMatchObject({
    formatVersion: 1,
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
    findings: [{ id: "CS-01.f1", text: "40% to 60%" }],
  });
  expect(entry("guide")?.sources).toEqual([]);
  expect(entry("CL-01")?.items).toMatchObject([{ id: "CL-01.i01", learn: ["CS-01"], units: ["guide.one.rec.1"] }]);
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
