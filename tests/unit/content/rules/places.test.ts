import { expect, test } from "vitest";
import { indexContent } from "../../../../src/content/content-index.ts";
import type { Place } from "../../../../src/content/problem.ts";
import type { BrokenRecord, ContentRecord } from "../../../../src/content/record.ts";
import { findProblems } from "../../../../src/content/rules/index.ts";
import { noStarters } from "../../../../src/content/starters.ts";
import type { Ledger } from "../../../../src/model/ledger.ts";
import { caseBody, caseStudy, finding, insight, ledger, site, smallLibrary, source, taxonomies, theme } from "../../../fixtures/records.ts";

const place = (at: Place) => ("path" in at ? at.path.join(".") : `line ${String("bodyLine" in at ? at.bodyLine : at.fileLine)}`);
const found = (records: ContentRecord[], known: Ledger = ledger, broken: BrokenRecord[] = []) =>
  findProblems(indexContent(records, known, broken, noStarters, "content", { ...site, coverage: "complete" })).map(({ file, at, what }) => `${file} ${place(at)} ${what}`);
const withCase = (change: object, body?: string) => [
  source(),
  theme(),
  caseStudy(change, body),
  insight(),
  ...taxonomies(),
];
const study = "content/case-studies/visits.mdx";

test.each<[string, ContentRecord[], string]>([
  ["a related entry", withCase({ related: ["IN-01", "CS-99"] }), "related.1 CS-99 is named here"],
  [
    "a finding's study",
    withCase({ findings: [finding({ study: "RF-404" })] }),
    "findings.0.study RF-404 is named here, but there is no such study.",
  ],
  [
    "a term in a text",
    withCase({}, caseBody.replace("of cost", 'of <Term id="GT-404">cost</Term>')),
    "line 11 GT-404 is named here, but there is no such glossary term.",
  ],
  [
    "a link to a question",
    withCase({}, caseBody.replace("of cost", "of [cost](/id/CL-40.i04/)")),
    "line 11 CL-40.i04 is named here, but there is no such item.",
  ],
  [
    "a term of a facet",
    withCase({ facets: { population: ["older-people"], role: ["x"] } }),
    "facets.role.0 “x” is not a term of role.",
  ],
  [
    "a date of a change",
    withCase({ changes: [{ date: "2026-01-15", what: "A." }, { date: "2026-02-02", what: "B." }] }),
    "changes.1.date A change is dated 2026-02-02, outside 2026-01-01 to 2026-02-01.",
  ],
  [
    "a change before publication",
    withCase({ changes: [{ date: "2025-12-31", what: "A." }] }),
    "changes.0.date A change is dated 2025-12-31, outside 2026-01-01 to 2026-02-01.",
  ],
  ["a review on the day of the update", withCase({ reviewBy: "2026-02-01" }), "reviewBy The next review (2026-02-01)"],
  [
    "a heading that is none of the type's",
    withCase({}, `${caseBody}\n## Thoughts\n`),
    "line 17 “## Thoughts” is not a heading of this type.",
  ],
  [
    "a heading that stands twice",
    withCase({}, `${caseBody}\n## What is not known\n`),
    "line 17 “## What is not known” is out of order or stands twice.",
  ],
  [
    "an address in a text",
    withCase({}, caseBody.replace("of cost", "by a.b@c.org")),
    "line 11 An e-mail address stands here.",
  ],
  [
    "a figure in a finding",
    withCase({ findings: [finding({ values: [{ label: "A", number: 7, text: "7 of 60%", unit: "guide.one.claim.1" }] })] }),
    "findings.0.values.0.text guide.one.claim.1 does not state 7.",
  ],
])("%s is found where it stands", (_, records, message) => {
  expect(found(records)).toEqual([expect.stringContaining(`${study} ${message}`)]);
});

test("changes on the days of publication and update, and a term that is known, are no problems", () => {
  const changes = ["2026-01-01", "2026-02-01"].map((date) => ({ date, what: "A." }));
  expect(found(withCase({ changes }))).toEqual([]);
});

test.each([
  ["a remark on what is not told", "Nothing more is said of it."],
  ["a line that leads to a list", "They did these things, one after the other:"],
  ["a few words", "In short, so."],
  ["a row of a table", "| a | b | c | d | e | f |"],
])("%s needs no unit", (_, text) => {
  expect(found(withCase({}, caseBody.replace("## What changed", `${text}\n\n## What changed`)))).toEqual([]);
});

test.each([
  ["of the whole part that is cited", 'Uptake was 40%. <Cite unit="guide.one" />'],
  ["of the finding that stands there", 'Uptake rose from 40% to 60%. <Finding id="CS-01.f1" />'],
  ["of a list, whose own number is none", '3. Uptake was 40%. <Cite unit="guide.one.claim.1" />'],
  ["of an address, which is none", '[A study](/id/CS-01/) says so. <Cite unit="guide.one" />'],
])("the figures %s are stated", (_, text) => {
  expect(found(withCase({}, caseBody.replace("They visited people.", `${text} They visited.`)))).toEqual([]);
});

test("an id that was retired may still be named, and one that a file has lost is one message", () => {
  const gone = { "CS-09": { leadsTo: "CS-01", why: "Merged." } };
  expect(found(withCase({ related: ["CS-09"] }), { ...ledger, retired: gone })).toEqual([]);
  const ids = { "CS-08": "/case-studies/visits/", "CS-08.f1": "/case-studies/visits/#f1" };
  expect(found(withCase({ related: ["CS-08"] }), { ...ledger, ids })).toEqual([
    `${study} id CS-08 was published at /case-studies/visits/ and is gone.`,
  ]);
});

test("an id that was retired leads to one that exists", () => {
  const retired = { "CS-09": { leadsTo: "CS-10", why: "Merged." }, "CS-08": { leadsTo: "CS-01.f1", why: "Merged." } };
  expect(found(withCase({}), { ...ledger, retired })).toEqual([
    "content/ledger.yaml retired.CS-09.leadsTo CS-09 is retired and leads to CS-10, which does not exist.",
  ]);
});

test("a finding that was published and is gone is told at its own file", () => {
  const ids = { "CS-01.f7": "/case-studies/visits/#f7" };
  expect(found(withCase({}), { ...ledger, ids })).toEqual([
    `${study} id CS-01.f7 was published at /case-studies/visits/#f7 and is gone.`,
  ]);
});

test("where a file cannot be read, what it may have named or published is not told as lost", () => {
  const torn: BrokenRecord = { collection: "insights", slug: "torn", file: "t.mdx", raw: { id: "IN-07" }, body: "" };
  const ids = { "IN-07": "/insights/torn/", "IN-08": "/insights/torn/" };
  const unused = [source(), theme(), caseStudy(), ...taxonomies()];
  expect(found(unused, { ...ledger, ids }, [torn]).filter((line) => !line.includes("heading"))).toEqual([]);
  expect(found(unused)).toHaveLength(1);
});

test("the same id twice in one file is said to stand there", () => {
  const twice = withCase({ findings: [finding(), finding()] });
  expect(found(twice)).toEqual([`${study} findings.1.id The id CS-01.f1 is already given in this file.`]);
});

test("a summary that stands twice is told at the summary, whatever the case", () => {
  const { data } = caseStudy();
  const copied = "summary" in data ? data.summary.toUpperCase() : "";
  const second = { ...insight({ summary: copied }) };
  expect(found([source(), theme(), caseStudy(), second, ...taxonomies()])).toEqual([
    `content/insights/visit.mdx summary This summary already stands in ${study}.`,
  ]);
});

test("the small library is sound with the files of its taxonomies in their places", () => {
  const [populations, ...rest] = taxonomies();
  if (!populations) throw new Error("There is no taxonomy.");
  const moved = { ...populations, slug: "people", file: "content/taxonomy/people.yaml" };
  expect(found([...smallLibrary().filter(({ collection }) => collection !== "taxonomy"), moved, ...rest])).toEqual([
    "content/taxonomy/people.yaml facet people.yaml says that its facet is population.",
  ]);
});
