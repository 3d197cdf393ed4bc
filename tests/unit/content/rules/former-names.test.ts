import { expect, test } from "vitest";
import { indexContent } from "../../../../src/content/content-index.ts";
import { formerNamesAreFree } from "../../../../src/content/rules/former-names-are-free.ts";
import { renamedFilesLeadOn } from "../../../../src/content/rules/renamed-files-lead-on.ts";
import type { Ledger } from "../../../../src/model/ledger.ts";
import { caseStudy, insight, ledger, record, smallLibrary } from "../../../fixtures/records.ts";

const words = ({ what, remedy }: { what: string; remedy: string }) => `${what} ${remedy}`;

const second = (change: object = {}) => ({
  ...caseStudy({ id: "CS-02", title: "Calls", findings: [], ...change }),
  slug: "calls",
  file: "content/case-studies/calls.mdx",
});

test.each([
  ["its own name", "visits", "“visits” is the name that the file has now. Take it out of “formerly”."],
  [
    "the name of another",
    "calls",
    "“calls” is the name of content/case-studies/calls.mdx, which stands at that address. Take it out of “formerly”.",
  ],
  ["a path", "../../x", "“../../x” is no name that a file had. Write the older name alone, without folder and ending."],
  ["a file with its ending", "home-visits.mdx", "“home-visits.mdx” is no name that a file had."],
  ["a folder", "case-studies/home-visits", "“case-studies/home-visits” is no name that a file had."],
])("“formerly” may not hold %s", (_, slug, message) => {
  const found = formerNamesAreFree(indexContent([caseStudy({ formerly: [slug] }), second()], ledger));
  expect(found.map(words)).toEqual([expect.stringContaining(message)]);
});

test("an older name belongs to one entry of its folder", () => {
  const records = [caseStudy({ formerly: ["home"] }), second({ formerly: ["home"] }), insight({ formerly: ["home"] })];
  expect(formerNamesAreFree(indexContent(records, ledger)).map(words)).toEqual([
    "“home” stands in “formerly” of content/case-studies/visits.mdx too. Leave it with the entry that had the name.",
  ]);
});

test("the address of a page of the site is nobody's older name", () => {
  const [step, dates] = [{ title: "Talk", minutes: 9, do: "Talk." }, { published: "2026-01-01", updated: "2026-01-01" }];
  const summary = "A summary that is long enough to pass the schema.";
  const fields = { id: "SE-01", title: "A talk", summary, minutes: 9, audience: "All.", outcomes: ["Talk."] };
  const session = record("sessions", "talk", { ...fields, steps: [step], ...dates, reviewBy: "2027-01-01", formerly: ["build"] });
  expect(formerNamesAreFree(indexContent([session], ledger)).map(words)).toEqual([
    "/sessions/build/ is the address of a page of the site. Take it out of “formerly”.",
  ]);
});

const renamed = (known: Partial<Ledger>, formerly: string[] = []) => {
  const records = [...smallLibrary().filter(({ slug }) => slug !== "visits"), caseStudy({ formerly })];
  return renamedFilesLeadOn(indexContent(records, { ...ledger, ...known })).map(words);
};

test("a file that was renamed names what it was called, for as long as the ledger knows it", () => {
  const ids = { "CS-01": "/case-studies/home-visits/" };
  const message =
    "CS-01 was published as home-visits, and links to it would break. Add home-visits to “formerly”, or give the file that name back.";
  expect(renamed({ ids })).toEqual([message]);
  expect(renamed({ ids }, ["home-visits"])).toEqual([]);
  expect(renamed({ ids: { "CS-01": "/case-studies/visits/" } })).toEqual([]);
  const moved = { "CS-01": ["/case-studies/home-visits/"] };
  expect(renamed({ ids: { "CS-01": "/case-studies/visits/" }, moved })).toEqual([message]);
  expect(renamed({ ids: { guide: "/sources/old-guide/" } })).toEqual([
    "guide was published as old-guide, and links to it would break. Give the file that name back; entries of this type cannot lead on from an older one.",
  ]);
});
