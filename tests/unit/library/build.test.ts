import { expect, test } from "vitest";
import { buildLibrary } from "../../../src/library/build.ts";
import { ContentError } from "../../../src/content/problem.ts";
import {
  caseBody,
  caseStudy,
  insight,
  ledger,
  record,
  site,
  smallLibrary,
  source,
  taxonomies,
  theme,
} from "../../fixtures/records.ts";

const days = { published: "2026-01-01", updated: "2026-01-01", reviewBy: "2027-01-01" };

const library = () => buildLibrary({ records: smallLibrary(), site, ledger });
const entry = (id: string) => {
  const found = library().byId.get(id);
  if (!found) throw new Error(id);
  return found;
};

test("replaces ids by what they name, both ways", () => {
  const built = library();
  const visits = built.byId.get("CS-01");
  expect(visits?.themes[0]).toBe(built.byId.get("TH-01"));
  expect(visits?.namedBy.map(({ id }) => id)).toEqual(["IN-01", "CL-01"]);
  expect(built.units.get("guide.one.claim.1")?.usedBy).toContain(visits);
  expect(built.units.get("guide.one.claim.1")?.parent).toBe(built.units.get("guide.one"));
  expect(built.findings.get("CS-01.f1")).toMatchObject({ text: "40% to 60%", entry: visits });
  expect(built.items.get("CL-01.i01")?.learn).toEqual([visits]);
});

test("gathers the units of text, findings and fields by source", () => {
  const [sources] = entry("CS-01").sources;
  expect(sources?.source.id).toBe("guide");
  expect(sources?.units.map(({ id }) => id).toSorted()).toEqual(["guide.one", "guide.one.claim.1"]);
});

test("derives what an insight rests on from the findings that support it", () => {
  expect(entry("IN-01").evidence.sentence).toBe("One programme used it as a part; none tested it alone.");
  expect(entry("IN-01").facets).toMatchObject({ design: ["before-after"], gap: ["narrows"] });
});

test("an insight without a result is advice only", () => {
  const records = [
    source(),
    theme(),
    caseStudy(),
    insight({ supports: { units: ["guide.one.rec.1"] } }),
    ...taxonomies(),
  ];
  const built = buildLibrary({ records, site, ledger });
  expect(built.byId.get("IN-01")?.evidence.sentence).toBe("Advice only: no result in these sources.");
  expect(built.byId.get("IN-01")?.facets.design).toEqual(["judgement"]);
});

test("gives every facet term its entries", () => {
  const populations = library().facets.find(({ facet }) => facet === "population");
  expect(populations?.terms).toMatchObject([{ id: "older-people", entries: [{ id: "CS-01" }, { id: "IN-01" }] }]);
  const types = library().facets.find(({ facet }) => facet === "type");
  expect(types?.terms.find(({ id }) => id === "insight")?.entries).toHaveLength(1);
});

test("throws once, with every problem", () => {
  const records = [
    source(),
    theme(),
    caseStudy({ related: ["CS-99"], reviewBy: "2026-01-15" }),
    insight(),
    ...taxonomies(),
  ];
  try {
    buildLibrary({ records, site, ledger });
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    expect((error as ContentError).problems).toHaveLength(2);
  }
});

test("leaves the library in the order in which people see it", () => {
  expect(library().entries.map(({ id }) => id)).toEqual(["TH-01", "CS-01", "IN-01", "CL-01", "guide"]);
});

test("lists insights that act on an entry once, and every other entry that its editors chose or that names it", () => {
  const chosen = insight({
    id: "IN-02",
    title: "Visit early",
    summary: "Another summary, long enough to pass and unlike every other one.",
    supports: { units: ["guide.one.rec.1"] },
    related: ["GT-001"],
  });
  const term = record("glossary", "visit", { id: "GT-001", term: "visit", definition: "A visit.", ...days });
  const body = caseBody.replace("They visited", 'They <Term id="GT-001">visited</Term>');
  const built = buildLibrary({
    records: [
      ...smallLibrary().filter(({ collection }) => collection !== "case-studies"),
      caseStudy({ related: ["IN-02", "IN-01"] }, body),
      { ...chosen, slug: "early", file: "content/insights/early.mdx" },
      term,
    ],
    site,
    ledger,
  });
  const shown = (id: string) => {
    const { actedOnBy = [], seeAlso = [] } = built.byId.get(id) ?? {};
    return { actedOnBy: actedOnBy.map((other) => other.id), seeAlso: seeAlso.map((other) => other.id) };
  };
  expect(shown("CS-01")).toEqual({ actedOnBy: ["IN-01"], seeAlso: ["IN-02", "CL-01"] });
  expect(shown("IN-02")).toEqual({ actedOnBy: [], seeAlso: ["GT-001", "CS-01"] });
  expect(shown("GT-001")).toEqual({ actedOnBy: ["IN-02"], seeAlso: ["CS-01"] });
});
