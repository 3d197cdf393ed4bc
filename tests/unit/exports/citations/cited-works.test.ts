import { expect, test } from "vitest";
import { allWorks, worksOf } from "../../../../src/exports/citations/cited-works.ts";
import { buildLibrary } from "../../../../src/library/build.ts";
import { ledger, site, smallLibrary, source } from "../../../fixtures/records.ts";
import { fixtureEntry, fixtureLibrary } from "../../../fixtures/fixture-library.ts";

const library = buildLibrary({ records: smallLibrary(), site, ledger });
const citing = { ...site, addressOf: (path: string) => `https://library.example${path}` };
const of = (id: string) => {
  const entry = library.byId.get(id);
  return entry ? worksOf(entry, citing) : [];
};

test("an entry is cited with each source it uses, down to the units", () => {
  expect(of("CS-01").map(({ kind, id }) => [kind, id])).toEqual([
    ["page", "CS-01"],
    ["document", "guide"],
  ]);
  expect(of("CS-01")[0]).toMatchObject({
    authors: "Nobody",
    container: "A library",
    date: "2026-02-01",
    address: "https://library.example/id/CS-01/",
  });
  expect(of("IN-01")[1]?.units).toEqual([{ id: "guide.one.rec.1", label: "Visit people" }]);
});

test("“not stated” stands in a note and in no field that would claim something", () => {
  const [, guide] = of("guide");
  expect(guide?.publisher).toBeUndefined();
  expect(guide?.dateWords).toBeUndefined();
  expect(guide?.notes).toEqual(["Publisher: not stated", "Date: not stated", "Cited as: A guide."]);
  const said = { publisher: "A publisher", dated: "May, says the cover" };
  const records = [source(said), ...smallLibrary().slice(1)];
  const [other] = allWorks(buildLibrary({ records, site, ledger }));
  expect(other).toMatchObject({ publisher: "A publisher", dateWords: "May, says the cover" });
  expect(other).not.toHaveProperty("authors");
});

test("a work that a source names brings its own citation, and nobody wrote it whom no source names", () => {
  const reference = fixtureEntry(fixtureLibrary.ofType("reference")[0]?.id ?? "");
  expect(worksOf(reference, citing).map(({ kind }) => kind)).toEqual(["page", "work", "document"]);
  const works = allWorks(fixtureLibrary).filter(({ kind }) => kind === "work");
  const stated = fixtureLibrary.ofType("reference").map(({ data }) => data.authors);
  expect(works.map(({ authors }) => authors)).toEqual(stated);
});

test("a copy without a publisher or an address names neither", () => {
  const { organisation: _organisation, ...nameless } = citing;
  const entry = library.byId.get("CS-01");
  const [page] = entry ? worksOf(entry, { ...nameless, addressOf: () => undefined }) : [];
  expect(page?.authors).toBeUndefined();
  expect(page?.address).toBeUndefined();
});
