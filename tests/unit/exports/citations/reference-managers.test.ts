import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { expect, test } from "vitest";
import { bibtex } from "../../../../src/exports/citations/bibtex.ts";
import { allWorks } from "../../../../src/exports/citations/cited-works.ts";
import type { CitedWork } from "../../../../src/exports/citations/cited-work.ts";
import { cslJson } from "../../../../src/exports/citations/csl-json.ts";
import { ris } from "../../../../src/exports/citations/ris.ts";
import { fixtureLibrary } from "../../../fixtures/fixture-library.ts";
import { document, page, work } from "./works.ts";

interface Parsed {
  readonly id?: string;
  readonly title?: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string; readonly given?: string }[];
  readonly URL?: string;
  readonly note?: string | readonly string[];
  readonly publisher?: string;
  readonly issued?: { readonly "date-parts"?: readonly (readonly number[])[] };
}

/** What software that is not ours reads. */
const read = (text: string, type: "@ris/file" | "@bibtex/text"): Parsed[] =>
  plugins.input.chain(text, { forceType: type, generateGraph: false }) as Parsed[];

const works = [page, document, work, ...allWorks(fixtureLibrary)];
const nameIn = ({ author }: Parsed) =>
  author?.map(({ literal, family, given }) => literal ?? [family, given].filter(Boolean).join(", "));
const notesIn = ({ note }: Parsed) => [note ?? []].flat().join(" | ");

for (const [format, type, write] of [
  ["RIS", "@ris/file", ris],
  ["BibTeX", "@bibtex/text", bibtex],
] as const) {
  test(`other software reads every work of our ${format}, each with its title, address, year and names whole`, () => {
    const parsed = read(write(works), type);
    expect(works.length).toBeGreaterThan(10);
    expect(parsed.map(({ title }) => title)).toEqual(works.map(({ title }) => title));
    expect(parsed.map(({ URL }) => URL)).toEqual(works.map(({ address }) => address));
    expect(parsed.map(({ issued }) => issued?.["date-parts"]?.[0]?.[0])).toEqual(
      works.map(({ date }) => (date ? Number(date.slice(0, 4)) : undefined)),
    );
    for (const [i, { authors }] of works.entries()) {
      const { [i]: one = {} } = parsed;
      if (!authors) expect(nameIn(one)).toBeUndefined();
      else
        expect(
          [...(nameIn(one) ?? []), notesIn(one)].some((text) => text.includes(authors)),
          authors,
        ).toBe(true);
    }
  });

  test(`the units and doubts of a document stand in the notes of our ${format}`, () => {
    const [parsed] = read(write([document]), type);
    for (const words of ["Cited as: A guide", "Publisher: not stated", "Unit guide.one.rec.1: Visit people"])
      expect(notesIn(parsed ?? {})).toContain(words);
  });
}

test("RIS reads commas as parts of one name, so several names stand in a note, and one name where it belongs", () => {
  const one = { ...work, authors: "Tudor Hart, J." };
  expect(ris([work])).toContain(`N1  - Authors, as the source gives them: ${work.authors ?? ""}`);
  expect(ris([work])).not.toContain("AU  - ");
  expect(read(ris([one]), "@ris/file")[0]?.author).toEqual([{ family: "Tudor Hart", given: "J." }]);
});

test("a value in RIS is one line, whatever it says, so that nothing can begin another field", () => {
  const hostile: CitedWork = { ...work, title: "A\r\nER  - \r\nTY  - BOOK" };
  expect(read(ris([hostile, page]), "@ris/file")).toHaveLength(2);
});

test("a text in BibTeX cannot end its field", () => {
  const hostile: CitedWork = { ...work, title: "}}, @book{x, title={y", address: "https://x.example/}{" };
  const parsed = read(bibtex([hostile, page]), "@bibtex/text");
  expect(parsed.map(({ title }) => title)).toEqual([hostile.title, page.title]);
});

test("CSL-JSON keeps names literal, dates as stated, and adds nothing", () => {
  const [ofPage, ofDocument, ofWork] = cslJson([page, document, work]);
  expect(ofPage).toMatchObject({
    type: "webpage",
    issued: { "date-parts": [[2026, 2, 1]] },
    "container-title": "A library",
  });
  expect(ofDocument).toMatchObject({ type: "document", issued: { literal: "Spring; the year is not stated" } });
  expect(ofDocument).not.toHaveProperty("author");
  expect(ofWork).toMatchObject({ author: [{ literal: work.authors }], issued: { "date-parts": [[1971]] } });
  expect(ofWork).not.toHaveProperty("URL");
});
