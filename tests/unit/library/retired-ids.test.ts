import { expect, test } from "vitest";
import { buildLibrary } from "../../../src/library/build.ts";
import {
  caseBody,
  caseStudy,
  checklist,
  insight,
  ledger,
  record,
  site,
  source,
  taxonomies,
  theme,
} from "../../fixtures/records.ts";

const retired = Object.fromEntries(
  ["CS-09", "CS-09.f1", "TH-09", "CL-01.i09"].map((id) => [id, { leadsTo: "CS-01", why: "Merged." }]),
);

test("what still names a retired entry, finding, theme or question is built without it", () => {
  const body = caseBody.replace(
    "Nothing is said of cost.",
    'Nothing is said of [that](/id/CS-09/) or [this](/id/CL-01.i09/).\n\n<Finding id="CS-09.f1" />',
  );
  const asked = checklist().data;
  const sections = "sections" in asked ? structuredClone(asked.sections) : [];
  sections[0]?.items[0]?.learn.unshift("CS-09");
  const records = [
    source(),
    theme(),
    caseStudy({ related: ["CS-09", "IN-01"], themes: ["TH-09", "TH-01"] }, body),
    insight({ supports: { findings: [{ id: "CS-09.f1", bears: "part" }], units: ["guide.one.rec.1"] } }),
    record("checklists", "ready", { ...asked, sections }),
    ...taxonomies(),
  ];
  const { byId, items } = buildLibrary({ records, site, ledger: { ...ledger, retired } });
  const study = byId.get("CS-01");
  expect(study?.related.map(({ id }) => id)).toEqual(["IN-01"]);
  expect(study?.themes.map(({ id }) => id)).toEqual(["TH-01"]);
  expect(study?.citations.map(({ unit }) => unit.id)).toEqual(["guide.one.claim.1", "guide.one"]);
  expect(byId.get("IN-01")).toMatchObject({ restsOn: [], facets: { design: ["judgement"] } });
  expect(items.get("CL-01.i01")?.learn.map(({ id }) => id)).toEqual(["CS-01"]);
});
