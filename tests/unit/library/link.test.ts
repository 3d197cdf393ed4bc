import { expect, test } from "vitest";
import type { ContentRecord } from "../../../src/content/record.ts";
import { buildLibrary } from "../../../src/library/build.ts";
import type { Library } from "../../../src/library/library.ts";
import {
  caseBody,
  caseStudy,
  checklist,
  finding,
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
const summary = "A summary that is long enough to pass, for the people of another made-up place called";

const build = (records: readonly ContentRecord[]) => buildLibrary({ records, site, ledger });
const idsOf = (list: readonly { id: string }[] = []) => list.map(({ id }) => id);
const named = (library: Library, id: string) => idsOf(library.byId.get(id)?.namedBy);
const withCase = (study: ContentRecord, ...others: ContentRecord[]) => [
  source(),
  theme(),
  study,
  insight(),
  checklist(),
  ...taxonomies(),
  ...others,
];

const otherSource = record("sources", "plan", {
  ...source().data,
  id: "plan",
  title: "A plan",
  summary: `${summary} Plan.`,
  outline: [{ id: "plan.one", kind: "theme", label: "A part" }],
});

const otherTheme = (id: string, framework: string) =>
  record("themes", id.toLowerCase(), {
    ...theme().data,
    id,
    title: `Theme ${id}`,
    summary: `${summary} ${id}.`,
    framework,
  });

/** Shows the findings that a change gives a principle. */
const shownOf = (change: { findings?: readonly { id: string }[] }) =>
  (change.findings ?? []).map(({ id }) => `<Finding id="${id}" />`);

const principle = (change: { findings?: readonly { id: string }[]; related?: readonly string[] } = {}) =>
  record(
    "principles",
    "reach",
    {
      id: "PR-01",
      title: "Reach people",
      summary: `${summary} Reach.`,
      supports: { findings: [{ id: "CS-01.f1", bears: "part" }] },
      ...days,
      ...change,
    },
    [
      ...["## What to do", '<Cite unit="guide.one" />'],
      ...["## What the evidence says", '<Cite unit="guide.one" />', ...shownOf(change)],
      ...["## In practice", '<Cite unit="guide.one" />', "## Limits and gaps", "None is told."],
    ].join("\n\n"),
  );

test("whoever cites a finding names its entry, once, and stands with the finding", () => {
  const library = build(withCase(caseStudy(), principle({ related: ["CS-01"] })));
  expect(named(library, "CS-01")).toEqual(["PR-01", "IN-01", "CL-01"]);
  expect(idsOf(library.findings.get("CS-01.f1")?.citedBy)).toEqual(["PR-01", "IN-01"]);
});

test("an entry that tells its own finding neither cites nor names itself", () => {
  const library = build(withCase(caseStudy()));
  expect(named(library, "CS-01")).toEqual(["IN-01", "CL-01"]);
  expect(idsOf(library.findings.get("CS-01.f1")?.citedBy)).toEqual(["IN-01"]);
});

test("a source is drawn on, not named: its page lists uses by unit instead", () => {
  const listed = caseStudy({ sources: [{ source: "guide", units: ["guide.one"] }] });
  const library = build(withCase(listed));
  expect(named(library, "guide")).toEqual([]);
  expect(library.byId.get("guide")?.sources).toEqual([]);
  expect(library.byId.get("guide")?.facets.source).toEqual([]);
  expect(library.units.get("guide.one")?.usedBy.map(({ path }) => path)).toEqual(["/case-studies/visits/"]);
  expect(library.byId.get("CS-01")?.facets.source).toEqual(["guide"]);
});

test("a question that is named leads to the checklist that asks it", () => {
  const body = caseBody.replace("Nothing is said", "Nothing is said, [as asked](/id/CL-01.i01/),");
  expect(named(build(withCase(caseStudy({}, body))), "CL-01")).toEqual(["CS-01"]);
});

test("the units of an entry stand by source, each once, in the order of first use", () => {
  const body = caseBody
    .replace('low. <Cite unit="guide.one.claim.1" />', 'low. <Cite unit="plan.one" /> <Cite unit="guide.one.rec.1" />')
    .replace("They visited people.", 'They visited people. <Cite unit="guide.one.rec.1" />');
  const { sources = [] } = build(withCase(caseStudy({}, body), otherSource)).byId.get("CS-01") ?? {};
  expect(sources.map(({ source: from, units }) => [from.id, idsOf(units)])).toEqual([
    ["guide", ["guide.one.claim.1", "guide.one.rec.1", "guide.one"]],
    ["plan", ["plan.one"]],
  ]);
});

test("themes stand in the order of the library, whatever order an editor wrote", () => {
  const themes = [otherTheme("TH-02", "what-works"), otherTheme("TH-10", "foundations")];
  const library = build(withCase(caseStudy({ themes: ["TH-10", "TH-01", "TH-02"] }), ...themes));
  expect(idsOf(library.byId.get("CS-01")?.themes)).toEqual(["TH-01", "TH-02", "TH-10"]);
  expect(named(library, "TH-10")).toEqual(["CS-01"]);
});

test("related entries keep the order in which their editor chose them", () => {
  const library = build(withCase(caseStudy({ related: ["CL-01", "IN-01"] })));
  expect(idsOf(library.byId.get("CS-01")?.related)).toEqual(["CL-01", "IN-01"]);
});

test("a principle rests on its own findings first and then on those it cites, each once", () => {
  const own = finding({ id: "PR-01.f1", design: "controlled", contrast: "with-without", effect: "worse" });
  const library = build(withCase(caseStudy(), principle({ findings: [own] })));
  const { restsOn, evidence, facets, findings } = library.byId.get("PR-01") ?? {};
  expect(restsOn?.map(({ finding: { id }, bears }) => [id, bears])).toEqual([
    ["PR-01.f1", "alone"],
    ["CS-01.f1", "part"],
  ]);
  expect(idsOf(findings)).toEqual(["PR-01.f1"]);
  expect(evidence?.sentence).toBe(
    "One programme used it as a part; none tested it alone; one statement names no study.",
  );
  expect(facets).toMatchObject({ design: ["controlled", "before-after"], gap: ["narrows"] });
});

test("a case study without a finding has no result, and rests on no judgement", () => {
  const body = caseBody.replace('<Finding id="CS-01.f1" />', "Nothing is told.");
  const alone = insight({ supports: { units: ["guide.one.rec.1"] } });
  const records = [source(), theme(), caseStudy({ findings: [] }, body), alone, checklist(), ...taxonomies()];
  const study = build(records).byId.get("CS-01");
  expect(study?.evidence.sentence).toBe("No result we could record.");
  expect(study?.facets.design).toEqual([]);
});

test("a result is dated by the entry that it lives in, also where another entry rests on it", () => {
  const limits = (change: object) =>
    build(withCase(caseStudy(change)))
      .byId.get("IN-01")
      ?.evidence.limits.map(({ name }) => name);
  expect(limits({})).toContain("undated");
  expect(limits({ period: "2021" })).not.toContain("undated");
});

test("a finding has the units of its values first, then those that state it in words, each once", () => {
  const told = finding({ units: ["guide.one.claim.1", "guide.one"] });
  const { findings } = build(withCase(caseStudy({ findings: [told] })));
  expect(idsOf(findings.get("CS-01.f1")?.citedUnits)).toEqual(["guide.one.claim.1", "guide.one"]);
  expect(findings.get("CS-01.f1")?.chart).toMatchObject({ kind: "bars", bars: [{}, {}] });
});

test("a page of the site uses the units it cites, under its own address, and names no entry", () => {
  const about = { title: "How", summary: "How we work.", updated: "2026-03-01" };
  const body = 'As told <Cite unit="guide.one" /> of [visits](/id/CS-01/).';
  const library = build([...smallLibrary(), record("pages", "method", about, body)]);
  expect(library.pages).toMatchObject([
    { slug: "method", ...about, path: "/about/method/", citations: [{ number: 1, unit: { id: "guide.one" } }] },
  ]);
  expect(library.units.get("guide.one")?.usedBy).toContainEqual(
    expect.objectContaining({ title: "How", path: "/about/method/" }),
  );
  expect(named(library, "CS-01")).toEqual(["IN-01", "CL-01"]);
});

test("gives the entries of one type, and none for a type that has none", () => {
  const library = build(smallLibrary());
  expect(idsOf(library.ofType("insight"))).toEqual(["IN-01"]);
  expect(library.ofType("session")).toEqual([]);
});

test("an entry carries what its file says and where it stands", () => {
  expect(build(smallLibrary()).byId.get("CS-01")).toMatchObject({
    type: "case-study",
    slug: "visits",
    title: "Visits",
    path: "/case-studies/visits/",
    published: "2026-01-01",
    updated: "2026-02-01",
    reviewBy: "2027-02-01",
  });
});
