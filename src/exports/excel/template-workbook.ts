import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { cellsOf, heightOf, styles, textCell, type Cell } from "../../excel/cells.ts";
import type { Template, TemplatePart } from "../../library/template.ts";
import type { FormPlace } from "../form-place.ts";

/** Rows to fill in: more than the printed form has, and as many as one printed sheet holds. */
const OPEN_ROWS = 28;

/** Points of a box that invites more than a word. */
const ROOM_POINTS = 54;

interface Layout {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows stay in view while the others move. */
  readonly frozen?: number;
  readonly summary: string;
}

function sheetOf({ name, widths, rows, frozen = 0, summary }: Layout): WriteSheet {
  return {
    name,
    columns: widths.map((width) => ({ width })),
    cells: cellsOf(rows),
    rowDefs: new Map(rows.map((row, place) => [place, { height: heightOf(row, widths) }])),
    ...(frozen > 0 && { freezePane: { rows: frozen } }),
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(frozen > 0 && { printTitlesRow: `$1:$${String(frozen)}` }),
    },
    headerFooter: { oddFooter: "&L&A&RPage &P of &N" },
    a11y: { summary },
  };
}

/** The boxes one below another, each with room beside it. */
function formSheet({ title, summary, howToUse, limits, head, boxes }: Template, { library, address }: FormPlace) {
  const line = (label: string, text: string) => [textCell(label, styles.heading), textCell(text)];
  const box = (label: string, asked: string) => [
    textCell(label, styles.head),
    textCell(asked, styles.fixed),
    textCell("", styles.open),
  ];
  const rows = [
    [textCell(title, { ...styles.title, alignment: { vertical: "top" } })],
    line("What for", summary),
    line("How to use it", howToUse),
    line("Limits", limits),
    line("From", `${library}. ${address}`),
    [],
    ["Part", "What to write there", "What you say"].map((text) => textCell(text, styles.head)),
    ...head.map((name) => box(name, "")),
    ...boxes.flat().map(({ title: name, prompt }) => box(name, prompt)),
  ];
  const sheet = sheetOf({ name: "The form", widths: [26, 64, 64], rows, summary: `The boxes of “${title}”.` });
  // The title runs over into the empty cells beside it.
  sheet.rowDefs?.set(0, { height: 26 });
  const asked = boxes.flat().length;
  for (let row = rows.length - asked; row < rows.length; row++) sheet.rowDefs?.set(row, { height: ROOM_POINTS });
  return sheet;
}

function tableSheet({ title, columns }: NonNullable<Template["table"]>) {
  return sheetOf({
    // Excel cuts no name of a sheet: it refuses the file.
    name: title.replace(/[\\/?*[\]:]/g, " ").slice(0, 31),
    widths: columns.map(() => 26),
    rows: [
      columns.map((column) => textCell(column.title, styles.head)),
      columns.map(({ prompt }) => textCell(prompt, { ...styles.fixed, font: { ...styles.fixed.font, italic: true } })),
      ...Array.from({ length: OPEN_ROWS }, () => columns.map(() => textCell("", styles.open))),
    ],
    frozen: 2,
    summary: `“${title}”, a row for each. The second row says what to write.`,
  });
}

const saidOf = ({ title, said }: TemplatePart): readonly (readonly string[])[] =>
  said.length === 0
    ? [[title, "No source here says anything of this part. It is ours.", ""]]
    : said.map(({ text, marks }) => [
        title,
        text,
        marks.map(({ unit }) => `${unit.source.title}, ${unit.label}`).join("; "),
      ]);

function sourcesSheet({ title, boxes, table }: Template) {
  const parts = [...boxes.flat(), ...(table?.columns ?? [])];
  return sheetOf({
    name: "What the sources say",
    widths: [26, 80, 60],
    rows: [
      ["Part", "What the sources say of it", "Where"].map((text) => textCell(text, styles.head)),
      ...parts.flatMap(saidOf).map((row) => row.map((text) => textCell(text, styles.fixed))),
    ],
    frozen: 1,
    summary: `What the sources say of each part of “${title}”.`,
  });
}

/** The bytes of an Excel workbook of a form to plan work with, to fill in. The same form gives the same bytes. */
export function templateWorkbook(template: Template, place: FormPlace): Promise<Uint8Array> {
  const { title, table, updated } = template;
  const date = new Date(`${updated}T00:00:00.000Z`);
  return writeXlsx({
    sheets: [formSheet(template, place), ...(table ? [tableSheet(table)] : []), sourcesSheet(template)],
    defaultFont: { name: "Arial", size: 11 },
    properties: { title, creator: place.library, lastModifiedBy: place.library, created: date, modified: date },
  });
}
