import { expect, test } from "vitest";
import { findProblems } from "../../../../src/content/rules/index.ts";
import { indexContent } from "../../../../src/content/content-index.ts";
import { noStarters } from "../../../../src/content/starters.ts";
import type { ContentRecord } from "../../../../src/content/record.ts";
import type { Ledger } from "../../../../src/model/ledger.ts";
import { ledger, site, smallLibrary } from "../../../fixtures/records.ts";

const messages = (records: ContentRecord[], known: Ledger) =>
  findProblems(indexContent(records, known, [], noStarters, "content", site)).map(
    ({ what, remedy }) => `${what} ${remedy}`,
  );

test("an id that was published and is gone is a broken promise", () => {
  expect(messages(smallLibrary(), { ...ledger, ids: { "CS-09": "/case-studies/gone/" } })).toEqual([
    "CS-09 was published at /case-studies/gone/ and is gone. Restore it, or withdraw it: npm run ledger -- --withdraw CS-09 \"why\", and --replaced-by with the id that replaces it, if one does. Its address then keeps a page that says so.",
  ]);
  for (const retired of [{ leadsTo: "CS-01", why: "Merged." }, { why: "Its figures were wrong." }])
    expect(messages(smallLibrary(), { ...ledger, ids: {}, retired: { "CS-09": retired } })).toEqual([]);
});

test("what was withdrawn stands nowhere, until it is in use again", () => {
  expect(messages(smallLibrary(), { ...ledger, ids: {}, retired: { "IN-01": { why: "Too bold." } } })).toEqual([
    'IN-01 was withdrawn, and stands here. Delete it here, or bring it back into use: npm run ledger -- --restore IN-01 "why".',
  ]);
});
