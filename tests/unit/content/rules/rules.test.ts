import { expect, test } from "vitest";
import { findProblems } from "../../../../src/content/rules/index.ts";
import { indexContent } from "../../../../src/content/content-index.ts";
import { noStarters } from "../../../../src/content/starters.ts";
import type { ContentRecord } from "../../../../src/content/record.ts";
import type { Ledger } from "../../../../src/model/ledger.ts";
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
} from "../../../fixtures/records.ts";

const messages = (records: ContentRecord[], known: Ledger = ledger) =>
  findProblems(indexContent(records, known, [], noStarters, "content", { ...site, coverage: "complete" })).map(({ what, remedy }) => `${what} ${remedy}`);

const outlineOf = (record: ContentRecord) => (record.collection === "sources" ? record.data.outline : []);

const withCase = (change: object, body?: string) => [
  source(),
  theme(),
  caseStudy(change, body),
  insight(),
  ...taxonomies(),
];

test("the small library has nothing to mend", () => {
  expect(messages(smallLibrary())).toEqual([]);
});

test.each<[string, ContentRecord[], string]>([
  [
    "an id given twice",
    [
      ...smallLibrary(),
      record("glossary", "visit", {
        id: "GT-001",
        term: "visit",
        definition: "A visit.",
        published: "2026-01-01",
        updated: "2026-01-01",
        reviewBy: "2027-01-01",
      }),
      record("glossary", "call", {
        id: "GT-001",
        term: "call",
        definition: "A call.",
        published: "2026-01-01",
        updated: "2026-01-01",
        reviewBy: "2027-01-01",
      }),
    ],
    "The id GT-001 is already given in content/glossary/visit.yaml. Give this one the next free id; npm run new finds it.",
  ],
  [
    "a finding in the wrong entry",
    withCase({ findings: [finding(), finding({ id: "CS-02.f2" })] }),
    "CS-02.f2 does not begin with CS-01, the id of this entry. Write CS-01.f2, or move it to the entry it belongs to.",
  ],
  [
    "an entry that does not exist",
    withCase({ related: ["CS-02"] }),
    "CS-02 is named here, but there is no such entry. Did you mean CS-01? Otherwise remove it or add the entry.",
  ],
  [
    "a unit that does not exist",
    withCase({ sources: [{ source: "guide", units: ["guide.one.claim.2"] }] }),
    "The unit guide.one.claim.2 is not in the outline of guide. Did you mean guide.one.claim.1?",
  ],
  [
    "a unit of no source",
    withCase({ sources: [{ source: "guide", units: ["nowhere.one"] }] }),
    "The unit nowhere.one names a source that is not in content/sources. Cite a unit of a source that is there, take this out, or add the source.",
  ],
  [
    "a term that is not known",
    withCase({ facets: { population: ["older-persons"] } }),
    "“older-persons” is not a term of population. Did you mean older-people? All terms are in content/taxonomy/populations.yaml.",
  ],
  [
    "a review before the update",
    withCase({ reviewBy: "2026-01-20" }),
    "The next review (2026-01-20) is not after the last update (2026-02-01). Set reviewBy to a date after updated, usually a year later.",
  ],
  [
    "an update before publication",
    withCase({ updated: "2025-12-01" }),
    "It says it was updated (2025-12-01) before it was published (2026-01-01). Correct one of the two dates.",
  ],
  [
    "a missing heading",
    withCase({}, caseBody.replace("## What they did", "### What they did")),
    "The heading “## What they did” is missing. Add it; the headings of this type are, in this order: What changed, What they did, Who it was for, How it may have worked, What helped, What got in the way, What it took, What is not known, The problem.",
  ],
  [
    "a bare sign",
    withCase({}, caseBody.replace("of cost", "of cost < price")),
    "A bare “<” stands in the text. Write “less than” or “under”, or &lt; where the sign is meant. Only Cite, Finding and Term may stand in angle brackets.",
  ],
  [
    "a fact without a source",
    withCase({}, caseBody.replace('low. <Cite unit="guide.one.claim.1" />', "low in those days.")),
    'A paragraph under “The problem” cites no source unit. Add <Cite unit="…" /> with the unit it comes from, say which source is silent, or move the remark to the section on limits.',
  ],
  [
    "a figure that the unit does not state",
    withCase({}, caseBody.replace("Uptake was low", "Uptake was 41%")),
    "No unit cited in this paragraph states 41. Cite the unit that states the figure, or take the figure out.",
  ],
  [
    "a value that the unit does not state",
    withCase({
      findings: [finding({ values: [{ label: "People", number: 61, text: "61%", unit: "guide.one.claim.1" }] })],
    }),
    "guide.one.claim.1 does not state 61. Copy the figure as the unit states it, or name the unit that states it.",
  ],
  [
    "an e-mail address",
    withCase({ organisation: "A trust, someone@example.org" }),
    "An e-mail address stands here. Name the organisation and role instead; the site's own address stands in site.yaml alone.",
  ],
  [
    "a title given twice",
    [
      ...smallLibrary().slice(0, 4),
      insight({
        id: "IN-02",
        title: "Visit people",
        summary: "Another summary, long enough to pass and unlike every other one.",
      }),
      checklist(),
      ...taxonomies(),
    ].map((r, i) => (i === 4 ? { ...r, slug: "again", file: "content/insights/again.mdx" } : r)),
    "This title already stands in content/insights/visit.mdx. Reword it, so that people can tell the two apart in a list.",
  ],
])("%s is named with its remedy", (_, records, message) => {
  expect(messages(records)).toEqual([message]);
});

test.each([
  ["It was not easy, and nurses went without help.", true],
  ["No clinic opened on Sundays that year.", true],
  ["The guide does not say what it cost.", false],
  ["These results are the team’s own account, without figures.", false],
])("“%s” without a unit is a fact: %s", (text, isFact) => {
  const body = caseBody.replace('Uptake was low. <Cite unit="guide.one.claim.1" />', text);
  expect(body).toContain(text);
  expect(messages(withCase({}, body)).some((one) => one.includes("cites no source unit"))).toBe(isFact);
});

test.each([
  [[{ id: "age", label: "Age" }], "Give it one of the groups: age."],
  [[], "Add its group to “groups”."],
])("a term outside the groups of its file is named with its remedy", (groups, remedy) => {
  const term = { id: "older-people", label: "Older people", meaning: "People in later life." };
  const terms = [groups.length > 0 ? term : { ...term, group: "age" }];
  const populations = record("taxonomy", "populations", { facet: "population", intro: "Whom.", groups, terms });
  expect(messages([...smallLibrary().filter(({ slug }) => slug !== "populations"), populations])).toEqual([
    `The term “older-people” is in no group of this file, so that no list would show it. ${remedy}`,
  ]);
});

test("a part of a source that nothing uses is not lost in silence", () => {
  const records = [source(), theme(), caseStudy(), ...taxonomies()];
  expect(messages(records)).toEqual([
    "No entry or page uses guide.one.rec.1 (Visit people). Cite it where its subject is told, or write the entry that it needs.",
  ]);
});

test("a figure that nothing names is not lost in silence", () => {
  const outline = [
    ...outlineOf(source()),
    { id: "guide.one.claim.2", kind: "claim", label: "Cost", parent: "guide.one", figures: ["9%"] },
  ];
  const [, ...rest] = smallLibrary();
  expect(messages([source({ outline }), ...rest])).toEqual([
    "guide.one.claim.2 states 9%, and no finding or citation names it. Make its figure a finding, or cite it beside the sentence that uses it.",
  ]);
});

test("a library that does not promise to use its sources whole uses what it needs of them", () => {
  expect(findProblems(indexContent([source(), theme(), caseStudy(), ...taxonomies()], ledger))).toEqual([]);
});
