import { expect, test } from "vitest";
import { changesJson } from "../../../src/exports/changes-json.ts";
import { changesSchema } from "../../../src/exports/schemas/changes-schema.ts";
import { buildLibrary } from "../../../src/library/build.ts";
import { changesAround } from "../../../src/library/changes-around.ts";
import { datedChanges } from "../../../src/library/dated-changes.ts";
import type { Ledger } from "../../../src/model/ledger.ts";
import { siteSchema } from "../../../src/model/site.ts";
import { checklist, ledger, siteFields, smallLibrary } from "../../fixtures/records.ts";

const site = siteSchema.parse({
  ...siteFields,
  editions: [
    { number: 1, date: "2026-01-01", note: "The first.", published: true },
    { number: 2, date: "2026-06-01", note: "More visits." },
  ],
});

/** @param learn what the one question leads to */
function libraryWith(change: Partial<Ledger>, learn: readonly string[] = ["CS-01"]) {
  const records = smallLibrary().map((one) => (one.collection === "checklists" ? checklist() : one));
  for (const { data } of records)
    if ("sections" in data) for (const { items } of data.sections) for (const item of items) item.learn = [...learn];
  return buildLibrary({ records, site, ledger: { ...ledger, ...change } });
}

const event = (what: "published" | "renamed" | "withdrawn" | "restored", date = "2026-02-01", edition = 1) => ({
  what,
  date,
  edition,
});

function around(change: Partial<Ledger>, learn?: readonly string[]) {
  const library = libraryWith(change, learn);
  const [checklist] = library.ofType("checklist");
  if (!checklist) throw new Error("The small library has no checklist.");
  return changesAround(checklist, library).map(({ id, of, askedBy, replacedBy }) => [id, of, askedBy, replacedBy?.id]);
}

/** Each on a day of its own, because a part to which the same happened on the day of its entry has no line. */
const eventsOf = (ids: readonly string[]) =>
  Object.fromEntries(ids.map((id, i) => [id, [event("renamed", `2026-03-0${String(9 - i)}`)]]));

test.each([
  [
    "a case study",
    ["CS-01"],
    [
      ["CS-01", "entry", [1]],
      ["CS-01.f1", "finding", [1]],
    ],
  ],
  [
    "an action, and with it to what that rests on",
    ["IN-01"],
    [
      ["CS-01.f1", "finding", [1]],
      ["IN-01", "entry", [1]],
    ],
  ],
  ["nothing", [], []],
])("a question that leads to %s makes a change there concern the answers", (_, learn, expected) => {
  const log = eventsOf(["CL-01", "CL-01.i01", "CS-01", "CS-01.f1", "IN-01", "TH-01"]);
  expect(around({ log }, learn)).toEqual([
    ["CL-01", "checklist", [], undefined],
    ["CL-01.i01", "question", [], undefined],
    ...expected.map((line) => [...line, undefined]),
  ]);
});

test("what was withdrawn stays with its checklist, and with what answers for it now", () => {
  const gone = (leadsTo?: string) => ({ why: "Told twice.", title: "Gone", ...(leadsTo && { leadsTo }) });
  const retired = { "CL-01.i09": gone("CL-01.i01"), "CS-09": gone("CS-01"), "CS-10": gone() };
  const log = Object.fromEntries(Object.keys(retired).map((id) => [id, [event("withdrawn")]]));
  expect(around({ retired, log }).map(([id, of, , by]) => [id, of, by])).toEqual([
    ["CL-01.i09", "question", "CL-01.i01"],
    ["CS-09", "entry", "CS-01"],
  ]);
});

test("people meet a change on its day, or with its edition where that comes later, and the data says both", () => {
  const log = {
    "CS-01": [event("renamed", "2026-05-20", 2), event("renamed", "2026-02-01", 1), event("renamed", "2026-07-01", 2)],
  };
  const library = libraryWith({ log });
  expect(datedChanges(library).map(({ date, from }) => [date, from])).toEqual([
    ["2026-07-01", "2026-07-01"],
    ["2026-05-20", "2026-06-01"],
    ["2026-02-01", "2026-02-01"],
  ]);
  const data = changesJson(library, datedChanges(library));
  expect(changesSchema.parse(data)).toEqual(data);
  expect(data.changes).toHaveLength(3);
});
