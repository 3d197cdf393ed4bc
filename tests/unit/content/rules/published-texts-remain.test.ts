import { expect, test } from "vitest";
import { publishedTextsRemain } from "../../../../src/content/rules/published-texts-remain.ts";
import { indexContent } from "../../../../src/content/content-index.ts";
import { sayingsOf } from "../../../../src/content/fingerprints.ts";
import { recordSayings, vouchFor } from "../../../../src/content/recorded.ts";
import type { Edition } from "../../../../src/model/edition.ts";
import type { Ledger } from "../../../../src/model/ledger.ts";
import { ledger, site, smallLibrary } from "../../../fixtures/records.ts";

const open: Edition[] = [{ number: 1, date: "2026-01-01", note: "The first." }];
const published: Edition[] = [{ number: 1, date: "2026-01-01", note: "The first.", published: true }];
const second: Edition[] = [...published, { number: 2, date: "2027-01-01", note: "The second." }];

const sayings = sayingsOf(indexContent(smallLibrary(), ledger).entries);
const recorded = recordSayings({}, sayings, published, "2026-01-02");
const record = (edition: number, print: string) => ({ edition, date: "2026-01-02", print });
const other = "000000000000";
const changed = { "CL-01.i01": [record(1, other)], "CS-01.f1": [record(1, other)] };

const messages = (said: Ledger["said"], editions: Edition[]) =>
  publishedTextsRemain(indexContent(smallLibrary(), { ...ledger, said }, [], undefined, "content", { ...site, editions })).map(
    ({ what, remedy }) => `${what} ${remedy}`,
  );

const finding =
  "CS-01.f1 does not say, or has not the values or gaps, that edition 1 of the library was published with. " +
  'If it means the same, run: npm run ledger -- --reworded CS-01.f1 "why". Otherwise add the next edition to “editions” in site.yaml.';
const question =
  "CL-01.i01 is not the question, or has not the answers, that edition 1 of the library was published with. " +
  'If it means the same, run: npm run ledger -- --reworded CL-01.i01 "why". Otherwise give the question a new id ' +
  'with CL-01.i01 in its “replaces”, raise “edition”, and run: npm run ledger -- --withdraw CL-01.i01 --replaced-by ID "why".';

test("every question and every finding is recorded with the edition and the date", () => {
  expect(Object.keys(recorded)).toEqual(["CS-01.f1", "CL-01.i01"]);
  for (const [one, ...more] of Object.values(recorded)) {
    expect(one).toEqual({ edition: 1, date: "2026-01-02", print: expect.stringMatching(/^[0-9a-f]{12}$/) as string });
    expect(more).toEqual([]);
  }
  expect(messages(recorded, published)).toEqual([]);
});

test("what was published keeps its words; a new edition may change findings, but no question under its id", () => {
  expect(messages(changed, published)).toEqual([finding, question]);
  expect(messages(changed, second)).toEqual([question]);
  expect(messages(changed, open)).toEqual([]);
});

test("words that an editor vouched for bind in the place of those before them", () => {
  const vouched = vouchFor(changed, sayings, published, "2026-03-01", { id: "CL-01.i01", why: "Plainer words." });
  expect(vouched["CL-01.i01"]).toEqual([
    record(1, other),
    { edition: 1, date: "2026-03-01", print: recorded["CL-01.i01"]?.[0]?.print, reworded: "Plainer words." },
  ]);
  expect(messages(vouched, published)).toEqual([finding]);
  expect(recordSayings(vouched, sayings.slice(1), published, "2026-04-01")).toEqual(vouched);
  // The id of an entry stands for all its parts, and not for those of an entry whose id begins alike.
  const all = { ...changed, "CS-0": [] };
  expect(messages(vouchFor(all, sayings, published, "2026-03-01", { id: "CS-01", why: "x" }), published)).toEqual([question]);
  expect(vouchFor(all, sayings, published, "2026-03-01", { id: "CS-0", why: "x" })).toEqual(all);
  expect(vouchFor(recorded, sayings, published, "2026-03-01", { id: "CL-01", why: "x" })).toEqual(recorded);
});

test("an edition in preparation is recorded afresh, and nothing that was published is overwritten", () => {
  expect(recordSayings(changed, sayings, open, "2026-01-02")).toEqual(recorded);
  const print = recorded["CS-01.f1"]?.[0]?.print ?? "";
  const later = recordSayings(changed, sayings, second, "2027-01-02")["CS-01.f1"];
  expect(later).toEqual([record(1, other), { edition: 2, date: "2027-01-02", print }]);
  const once = { "CS-01.f1": [record(1, print), record(2, other)] };
  expect(recordSayings(once, sayings, second, "2027-01-02")["CS-01.f1"]).toEqual([record(1, print)]);
  expect(recordSayings(recorded, sayings, second, "2027-01-02")).toEqual(recorded);
});
