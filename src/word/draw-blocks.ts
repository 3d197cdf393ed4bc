import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  type IRunOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { WordBlock, WordTable } from "./word-document.ts";
import { linesOf } from "./word-text.ts";

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** The width between the margins of a sheet of A4, in twentieths of a point. */
const TEXT_WIDTH = 9638;

const line = { style: BorderStyle.SINGLE, size: 4, color: "8A9696" };
const borders = { top: line, bottom: line, left: line, right: line };

/** Runs of one text: its lines, each on a line of its own. */
const runsOf = (text: string, style: IRunOptions = {}): TextRun[] =>
  linesOf(text).map((each, place) => new TextRun({ ...style, text: each, ...(place > 0 && { break: 1 }) }));

const strong: IRunOptions = { bold: true };

function drawTable({ heads, rows, widths = heads.map(() => 1), isWhole = false, isClose = false }: WordTable): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columnWidths = widths.map((width) => Math.round((width / whole) * TEXT_WIDTH));
  const above = isClose ? 20 : 60;
  const cell = (text: string, place: number, { isHead, isKept }: { isHead: boolean; isKept: boolean }) =>
    new TableCell({
      borders,
      margins: { top: above, bottom: above, left: 90, right: 90 },
      width: { size: columnWidths[place] ?? 0, type: WidthType.DXA },
      ...(isHead && { shading: { type: ShadingType.CLEAR, fill: "E6ECEB", color: "auto" } }),
      children: [
        new Paragraph({
          children: runsOf(text, isHead ? strong : {}),
          style: isClose ? "CloseText" : "TableText",
          keepNext: isKept,
        }),
      ],
    });
  return new Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((head, place) => cell(head, place, { isHead: true, isKept: true })),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, place) =>
              cell(text, place, { isHead: false, isKept: isWhole && row !== rows.at(-1) }),
            ),
          }),
      ),
    ],
  });
}

function drawBlock(block: WordBlock, isKept: boolean): readonly (Paragraph | Table)[] {
  if ("heading" in block)
    return [
      new Paragraph({
        heading: headings[block.level],
        children: runsOf(block.heading),
        keepNext: true,
        // A break in a paragraph of its own, where the page before is just full, would leave a page empty.
        pageBreakBefore: block.onNewPage === true,
      }),
    ];
  if ("list" in block) return block.list.map((item) => new Paragraph({ children: runsOf(item), bullet: { level: 0 } }));
  // Word joins tables that follow each other, so a paragraph stands after each.
  if ("table" in block) return [drawTable(block.table), new Paragraph({ style: "AfterTable" })];
  const { text, lead, link } = block;
  const linked = link && [
    new TextRun(" "),
    new ExternalHyperlink({ link: link.address, children: [new TextRun({ text: link.label, style: "Hyperlink" })] }),
  ];
  const children = [...(lead === undefined ? [] : runsOf(`${lead} `, strong)), ...runsOf(text), ...(linked ?? [])];
  return [new Paragraph({ children, keepNext: isKept })];
}

export const drawBlocks = (blocks: readonly WordBlock[]): (Paragraph | Table)[] =>
  blocks.flatMap((block, place) => drawBlock(block, isKept(blocks, place)));

/** Whether a text stays with what follows: a table that stays whole, or the headings that it introduces. */
function isKept(blocks: readonly WordBlock[], place: number): boolean {
  const next = blocks.slice(place + 1).find((block) => !("text" in block));
  const before = blocks[place - 1];
  if (next === undefined) return false;
  if ("table" in next) return next.table.isWhole === true;
  return "heading" in next && before !== undefined && "heading" in before && before.level < next.level;
}
