import { expect, test } from "vitest";
import { indexContent } from "../../../../src/content/content-index.ts";
import type { ContentRecord } from "../../../../src/content/record.ts";
import { fileNamesAreAddresses } from "../../../../src/content/rules/file-names-are-addresses.ts";
import { headingsDescendInOrder } from "../../../../src/content/rules/headings-descend-in-order.ts";
import { linksLeadSomewhere } from "../../../../src/content/rules/links-lead-somewhere.ts";
import type { Rule } from "../../../../src/content/rules/rule.ts";
import { caseBody, caseStudy, ledger, record, smallLibrary } from "../../../fixtures/records.ts";

const messages = (rule: Rule, records: readonly ContentRecord[]) =>
  rule(indexContent(records, ledger)).map(({ what, remedy }) => `${what} ${remedy}`);

const withText = (text: string) => [...smallLibrary().filter(({ slug }) => slug !== "visits"), caseStudy({}, `${caseBody}\n${text}\n`)];

test.each([
  ["/principles/", undefined],
  ["/case-studies/visits/", undefined],
  ["/case-studies/visits/#f1", undefined],
  ["#what-changed", undefined],
  ["/checklists/ready/#i01", undefined],
  ["/id/CS-01/", undefined],
  ["/topics/population/older-people/", undefined],
  ["https://elsewhere.example/", undefined],
  ["/case-studies/visit/", "The link /case-studies/visit/ leads to no page. Did you mean /case-studies/visits/?"],
  ["/case-studies/visits/#what-change", "leads to no place of that page. Did you mean what-changed?"],
  ["#nope-at-all", "The link #nope-at-all leads to no place of that page. Correct it or take it out."],
  ["../visits/", "begins neither with / nor with https://."],
  ["http://elsewhere.example/", "is not encrypted. Write its https:// address"],
  ["//elsewhere.example/", "is no page. A link begins with / or https://."],
  ["javascript:alert(1)", "is no page."],
  ["DATA:text/html,x", "is no page."],
])("a link to %s is judged by where it leads", (target, problem) => {
  const found = messages(linksLeadSomewhere, withText(`See [this](${target}).`));
  if (problem === undefined) expect(found).toEqual([]);
  else expect(found).toEqual([expect.stringContaining(problem)]);
});

test("a picture has words, and stands in the site", () => {
  expect(messages(linksLeadSomewhere, withText("![A map](/map.svg)"))).toEqual([]);
  expect(messages(linksLeadSomewhere, withText("![ ](/map.svg)"))).toEqual([expect.stringContaining("has no words")]);
  expect(messages(linksLeadSomewhere, withText("![A map](https://x.example/map.png)"))).toEqual([
    expect.stringContaining("does not stand in this site"),
  ]);
});

test("headings have words, begin at the second level and leave none out", () => {
  expect(messages(headingsDescendInOrder, withText("### One\n\n#### Two\n\n## Three"))).toEqual([]);
  expect(messages(headingsDescendInOrder, withText("#### Two"))).toEqual([
    "“#### Two” leaves out a level of headings. Write ###, one level below the heading before it.",
  ]);
  expect(messages(headingsDescendInOrder, withText("# Title"))[0]).toContain("is the title of the page");
  expect(messages(headingsDescendInOrder, withText("### "))).toEqual([expect.stringContaining("A heading has no words.")]);
});

test.each([
  ["rose-vouchers", undefined],
  ["Rose Vouchers", "Use small letters a to z, digits and single hyphens: rose-vouchers."],
  ["café", "digits and single hyphens: cafe."],
  ["a#b?c%20d", "digits and single hyphens: a-b-c-20d."],
  ["健康", "Use small letters a to z, digits and single hyphens."],
])("a file named %s is judged as an address", (slug, problem) => {
  const records = smallLibrary().map((one) => (one.slug === "visits" ? { ...one, slug } : one));
  const found = messages(fileNamesAreAddresses, records);
  if (problem === undefined) expect(found).toEqual([]);
  else expect(found).toEqual([expect.stringContaining(problem)]);
});

test("an address of the site is no file name", () => {
  const session = record("sessions", "build", {
    id: "SE-01",
    title: "Build",
    summary: "A summary that is long enough to pass, for the people of a made-up place called Northtown.",
    minutes: 30,
    audience: "A team.",
    outcomes: ["Know."],
    steps: [{ minutes: 30, title: "Talk", do: "Talk." }],
    published: "2026-01-01",
    updated: "2026-02-01",
    reviewBy: "2027-02-01",
  });
  expect(messages(fileNamesAreAddresses, [session])).toEqual([
    "/sessions/build/ is the address of a page of the site. Choose another file name.",
  ]);
});
