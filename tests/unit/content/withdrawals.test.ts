import { expect, test } from "vitest";
import { indexContent } from "../../../src/content/content-index.ts";
import { noStarters } from "../../../src/content/starters.ts";
import { restore, withdraw } from "../../../src/content/withdrawals.ts";
import type { Ledger } from "../../../src/model/ledger.ts";
import { ledger, site, smallLibrary } from "../../fixtures/records.ts";

const ids = {
  "CS-01": "/case-studies/visits/",
  "CS-01.f1": "/case-studies/visits/#f1",
  "CS-011": "/case-studies/others/",
  "IN-01": "/insights/visit/",
};

const index = (known: Partial<Ledger>, without = "") =>
  indexContent(
    smallLibrary().filter(({ collection }) => collection !== without),
    { ...ledger, ids, ...known },
    [],
    noStarters,
    "content",
    site,
  );

const why = "Its figures were wrong.";
const today = "2026-03-04";
const event = (what: "withdrawn" | "restored", note = why) => ({ what, date: today, edition: 1, note });

test("an id is withdrawn with its parts alone, and keeps its address, its last name and its themes", () => {
  const { ids: left, retired, log } = withdraw(index({}), { id: "CS-01", why, leadsTo: "IN-01" }, today);
  expect(Object.keys(left)).toEqual(["CS-011", "IN-01"]);
  expect(Object.keys(retired)).toEqual(["CS-01", "CS-01.f1"]);
  expect(retired["CS-01"]).toEqual({
    leadsTo: "IN-01",
    why,
    address: "/case-studies/visits/",
    title: "Visits",
    themes: ["TH-01"],
  });
  expect(log).toEqual({ "CS-01": [event("withdrawn")], "CS-01.f1": [event("withdrawn")] });
});

test("where the file is gone already, the ledger keeps the reason and the address", () => {
  const { retired } = withdraw(index({}, "case-studies"), { id: "CS-01", why }, today);
  expect(retired["CS-01"]).toEqual({ why, address: "/case-studies/visits/" });
});

test("what led to it leads where it leads now, or nowhere", () => {
  const before = { retired: { "CS-09": { leadsTo: "CS-01", why: "Merged." } } };
  const led = (leadsTo?: string) => withdraw(index(before), { id: "CS-01", why, leadsTo }, today).retired["CS-09"];
  expect(led("IN-01")).toEqual({ leadsTo: "IN-01", why: "Merged." });
  expect(led()).toEqual({ why: "Merged." });
});

test("what is back in the content comes back into use, and its history stays", () => {
  const gone = withdraw(index({}), { id: "CS-01", why }, today);
  const parted = { ...gone.retired, "CS-01.f9": { why, address: "/case-studies/visits/#f9" } };
  const back = restore(index({ ...gone, retired: parted }), { id: "CS-01", why: "They were right." }, today);
  expect(back.ids).toEqual(ids);
  // A part that is not back stays withdrawn.
  expect(Object.keys(back.retired)).toEqual(["CS-01.f9"]);
  expect(back.log["CS-01"]).toEqual([event("withdrawn"), event("restored", "They were right.")]);
});
