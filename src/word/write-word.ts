import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  PageNumber,
  Packer,
  Paragraph,
  TabStopType,
  TextRun,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from "docx";
import { drawBlocks } from "./draw-blocks.ts";
import { makeRepeatable } from "./repeatable.ts";
import type { WordDocument } from "./word-document.ts";
import { linesOf } from "./word-text.ts";

const serif = "Georgia";
const ink = "14242B";

const heading = (size: number, before: number) => ({
  run: { font: serif, size, bold: true, color: ink },
  paragraph: {
    spacing: { before, after: 100, line: 264, lineRule: LineRuleType.AUTO },
    keepNext: true,
    keepLines: true,
  },
});

/** Sizes are in half points, distances in twentieths of a point. */
const stylesFor = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: "Arial", size: 22, language: { value: language } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: {
      run: { font: serif, size: 44, bold: true, color: ink },
      paragraph: { spacing: { after: 160, line: 276, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(32, 360),
    heading2: heading(26, 280),
    heading3: heading(23, 220),
    hyperlink: { run: { color: "0B5C63", underline: {} } },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    {
      id: "TableText",
      name: "Table text",
      basedOn: "Normal",
      paragraph: { spacing: { after: 0, line: 252 } },
      run: { size: 20 },
    },
    { id: "CloseText", name: "Close table text", basedOn: "TableText", paragraph: { spacing: { line: 240 } } },
    { id: "AfterTable", name: "After table", basedOn: "Normal", paragraph: { spacing: { after: 0, line: 160 } } },
  ] satisfies IParagraphStyleOptions[],
});

const footerOf = (foot: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: 9638 }],
        children: [
          new TextRun({ text: linesOf(foot).join(" "), size: 17 }),
          new TextRun({ children: ["\tPage ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES], size: 17 }),
        ],
      }),
    ],
  });

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

/**
 * The bytes of a Word document on A4: real headings, tables whose heads repeat on every page, page numbers. The same
 * document gives the same bytes.
 */
export async function writeWord({
  title,
  author,
  language,
  foot,
  made,
  blocks,
}: WordDocument): Promise<Uint8Array<ArrayBuffer>> {
  const [plainTitle, plainAuthor] = [title, author].map((text) => linesOf(text).join(" "));
  const document = new Document({
    title: plainTitle ?? "",
    creator: plainAuthor ?? "",
    lastModifiedBy: plainAuthor ?? "",
    styles: stylesFor(language),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1020, bottom: 1020, left: 1134, right: 1134 },
          },
        },
        footers: { default: footerOf(foot) },
        children: [new Paragraph({ style: "Title", children: [new TextRun(plainTitle ?? "")] }), ...drawBlocks(blocks)],
      },
    ],
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  return makeRepeatable(packed, { made, author: escapeXml(plainAuthor ?? "") });
}
