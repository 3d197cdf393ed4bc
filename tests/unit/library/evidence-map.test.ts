import { expect, test } from "vitest";
import { buildLibrary } from "../../../src/library/build.ts";
import { evidenceMap } from "../../../src/library/evidence-map.ts";
import {
  caseStudy,
  finding,
  insight,
  ledger,
  site,
  smallLibrary,
  source,
  taxonomies,
  theme,
} from "../../fixtures/records.ts";

const mapOf = (records: ReturnType<typeof smallLibrary>) =>
  evidenceMap(buildLibrary({ records, site, ledger }), "population", "theme");
const first = (records: ReturnType<typeof smallLibrary>) => mapOf(records).groups[0]?.rows[0]?.cells[0];

test("counts the entries that carry both terms, with the designs of the results told in them", () => {
  expect(first(smallLibrary())).toMatchObject({
    entries: [{ id: "CS-01" }],
    designs: ["before-after"],
    widens: false,
    step: 4,
  });
});

test("warns where a gap widened, and only where that result lives", () => {
  const widened = caseStudy({ findings: [finding({ gaps: [{ between: "Groups", direction: "widens" }] })] });
  expect(first([source(), theme(), widened, insight(), ...taxonomies()])).toMatchObject({ widens: true });
  const elsewhere = caseStudy({
    facets: {},
    findings: [finding({ gaps: [{ between: "Groups", direction: "widens" }] })],
  });
  const citing = insight({ facets: { population: ["older-people"] }, themes: ["TH-01"] });
  expect(first([source(), theme(), elsewhere, citing, ...taxonomies()])).toMatchObject({
    entries: [{ id: "IN-01" }],
    designs: [],
    widens: false,
  });
});

test("says that these sources hold nothing", () => {
  expect(first([source(), theme(), caseStudy({ facets: {} }), insight(), ...taxonomies()])).toMatchObject({
    entries: [],
    step: 0,
  });
});
