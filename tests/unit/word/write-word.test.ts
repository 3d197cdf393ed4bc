import { expect, test } from "vitest";
import type { WordBlock, WordDocument } from "../../../src/word/word-document.ts";
import { writeWord } from "../../../src/word/write-word.ts";
import { readDocx } from "../../fixtures/read-docx.ts";

const documentOf = (blocks: readonly WordBlock[], parts: Partial<WordDocument> = {}): WordDocument => ({
  title: "A title & <more>",
  author: "Northtown ICS",
  language: "en-GB",
  foot: "CL-01",
  made: "2026-11-22T10:00:00.000Z",
  blocks,
  ...parts,
});
const hostile = 'A\u0000\u0008\u000B\uFFFE\uD800 <w:p/> & "rIdaaaaaaaaaaaa" HYPERLINK "https://elsewhere.example" =1+1';

test("headings, lists, and tables with a head that repeats are what they are called", async () => {
  const read = readDocx(
    await writeWord(
      documentOf([
        { heading: "One", level: 1 },
        { heading: "Two", level: 2 },
        { list: ["first", "second"] },
        { table: { heads: ["A", "B"], rows: [["1", "two\nlines"]] } },
      ]),
    ),
  );
  expect(read.headings).toEqual([
    { level: 1, text: "One" },
    { level: 2, text: "Two" },
  ]);
  expect(read.tables).toEqual([
    {
      hasHead: true,
      rows: [
        ["A", "B"],
        ["1", "two\nlines"],
      ],
    },
  ]);
  expect(read.elements).toContain("w:numPr");
  expect(read.core).toContain("<dc:title>A title &amp; &lt;more&gt;</dc:title>");
  expect(read.core).toContain("<cp:lastModifiedBy>Northtown ICS<");
  expect(read.language).toBe("en-GB");
});

test("what people typed is text: well-formed, whole but for what no document can hold, and leads nowhere", async () => {
  const blocks: readonly WordBlock[] = [
    { heading: hostile, level: 1 },
    { lead: hostile, text: hostile },
    { list: [hostile] },
    { table: { heads: [hostile], rows: [[hostile]] } },
  ];
  const read = readDocx(await writeWord(documentOf(blocks, { title: hostile, author: hostile, foot: hostile })));
  const said = 'A <w:p/> & "rIdaaaaaaaaaaaa" HYPERLINK "https://elsewhere.example" =1+1';
  expect(read.headings).toEqual([{ level: 1, text: said }]);
  expect(read.tables[0]?.rows).toEqual([[said], [said]]);
  expect(read.links).toEqual([]);
  for (const element of ["w:hyperlink", "w:fldSimple", "w:instrText"]) expect(read.elements).not.toContain(element);
});

test.each(["$&", "$`", "$'", "$1", "$$"])("an organisation may have %s in its name", async (sign) => {
  const { core } = readDocx(await writeWord(documentOf([], { author: `Save ${sign} ICS`, title: sign, foot: sign })));
  const said = `Save ${sign.replace("&", "&amp;").replace("'", "&apos;")} ICS`;
  expect(core.replaceAll("'", "&apos;")).toContain(`<cp:lastModifiedBy>${said}</cp:lastModifiedBy>`);
  expect(core).toContain("2026-11-22T10:00:00.000Z</dcterms:created>");
});

test("a link leads to the address that it was given", async () => {
  const link = { label: "the entry", address: "https://library.example/insights/one/" };
  const read = readDocx(await writeWord(documentOf([{ text: "See", link }])));
  expect(read.links).toEqual([link.address]);
  expect(read.paragraphs).toContain("See the entry");
});

test("the same document gives the same bytes, whatever was written before it", async () => {
  const link = { label: "the entry", address: "https://library.example/insights/one/" };
  const same = documentOf([{ text: "See", link }, { list: ["a"] }, { text: "And", link }]);
  const first = await writeWord(same);
  await writeWord(documentOf([{ list: ["x", "y"] }, { text: "Other", link }]));
  const second = await writeWord(same);
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  expect(Buffer.from(second).toString("latin1")).not.toContain("Un-named");
});
