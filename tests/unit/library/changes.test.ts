import { describe, expect, test } from "vitest";
import { buildLibrary } from "../../../src/library/build.ts";
import { changesOf, historyOf } from "../../../src/library/changes.ts";
import { newsOf } from "../../../src/library/news.ts";
import type { Ledger } from "../../../src/model/ledger.ts";
import { siteSchema } from "../../../src/model/site.ts";
import { caseStudy, ledger, siteFields, smallLibrary } from "../../fixtures/records.ts";

const site = siteSchema.parse({
  ...siteFields,
  editions: [
    { number: 1, date: "2026-01-01", note: "The first.", published: true },
    { number: 2, date: "2026-06-01", note: "More visits." },
  ],
});

const libraryWith = (change: Partial<Ledger> = {}, study: object = {}) =>
  buildLibrary({
    records: smallLibrary().map((one) => (one.collection === "case-studies" ? caseStudy(study) : one)),
    site,
    ledger: { ...ledger, ...change },
  });

const print = (letter: string) => letter.repeat(12);

describe("what changed", () => {
  test("is nothing in a library whose ledger records nothing since its first edition", () => {
    const said = { "CS-01.f1": [{ edition: 1, date: "2026-01-01", print: print("a") }] };
    expect(changesOf(libraryWith({ said }))).toEqual([]);
  });

  test("is what an entry says changed in it, in the edition that people read on that day", () => {
    const changes = [
      { date: "2026-06-02", what: "A gap was added." },
      { date: "2026-05-31", what: "A name was put right." },
      { date: "2025-12-31", what: "Written before anybody could read it." },
    ];
    const found = changesOf(libraryWith({}, { changes, published: "2025-12-01", updated: "2026-06-02" }));
    expect(found.map(({ id, what, date, edition, note }) => [id, what, date, edition, note])).toEqual([
      ["CS-01", "corrected", "2026-06-02", 2, "A gap was added."],
      ["CS-01", "corrected", "2026-05-31", 1, "A name was put right."],
    ]);
  });

  test("is a finding that says something else in a later edition, and one reworded says why; equal words are no change", () => {
    const said = {
      "CS-01.f1": [
        { edition: 1, date: "2026-01-01", print: print("a") },
        { edition: 1, date: "2026-02-01", print: print("b"), reworded: "Plainer." },
        { edition: 2, date: "2026-06-01", print: print("b") },
        { edition: 2, date: "2026-06-03", print: print("c") },
      ],
    };
    const library = libraryWith({ said });
    expect(changesOf(library).map(({ date, edition, note }) => [date, edition, note])).toEqual([
      ["2026-06-03", 2, undefined],
      ["2026-02-01", 1, "The words changed and the meaning did not: Plainer."],
    ]);
    expect(historyOf("CS-01.f1", library)[0]).toMatchObject({
      title: library.findings.get("CS-01.f1")?.statement,
      themes: ["TH-01"],
    });
    expect(historyOf("CS-01", library)).toEqual([]);
  });

  test("is what the ledger logged, and of something withdrawn its last name and its themes", () => {
    const log: Ledger["log"] = {
      "CS-01": [{ what: "renamed", date: "2026-03-01", edition: 1 }],
      "CS-09": [{ what: "withdrawn", date: "2026-06-05", edition: 2, note: "Its figures were wrong." }],
    };
    const retired = { "CS-09": { why: "Its figures were wrong.", title: "Vans", themes: ["TH-01"] } };
    expect(changesOf(libraryWith({ log, retired }))).toMatchObject([
      { id: "CS-09", what: "withdrawn", title: "Vans", entry: undefined, note: "Its figures were wrong." },
      { id: "CS-01", what: "renamed", title: "Visits", edition: 1 },
    ]);
  });

  test("of a part that came with its entry is said once, and of one that came later is said", () => {
    const log: Ledger["log"] = {
      "CS-01": [{ what: "published", date: "2026-06-01", edition: 2 }],
      "CS-01.f1": [{ what: "published", date: "2026-06-01", edition: 2 }],
      "CL-01.i01": [{ what: "published", date: "2026-06-01", edition: 2 }],
    };
    expect(changesOf(libraryWith({ log })).map(({ id }) => id)).toEqual(["CL-01.i01", "CS-01"]);
  });
});

describe("the news", () => {
  const log: Ledger["log"] = {
    "IN-01": [{ what: "published", date: "2026-06-01", edition: 2 }],
    "CS-01": [{ what: "renamed", date: "2026-06-01", edition: 2 }],
  };

  test("are told edition by edition, the newest first, with what the first began with", () => {
    const news = newsOf(libraryWith({ log }));
    expect(news.map(({ edition, changes }) => [edition.number, changes.map(({ id }) => id)])).toEqual([
      [2, ["CS-01", "IN-01"]],
      [1, []],
    ]);
    expect(news[1]?.began).toEqual(["1 theme", "1 case study", "1 checklist", "1 source document"]);
    expect(news[0]?.began).toEqual([]);
  });

  test("of a theme leave out what belongs to no entry of it", () => {
    const [second, first] = newsOf(libraryWith({ log }), "TH-01");
    expect(second?.changes.map(({ id }) => id)).toEqual(["CS-01"]);
    expect(first?.began).toEqual(["1 case study"]);
  });
});
