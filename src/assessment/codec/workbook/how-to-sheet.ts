import type { WriteSheet } from "hucre/xlsx";
import { countOf } from "../../../model/count.ts";
import type { HeadField } from "../../model/assessment.ts";
import { fieldLabels } from "../../model/field-labels.ts";
import { cellsOf, heightOf, styles, textCell, type Cell } from "../../../excel/cells.ts";
import { headName, openHeadFields } from "./columns.ts";
import { countAsked } from "./question-rows.ts";
import { sheetNames, type WorkbookSource } from "./source.ts";

const headLabel = (field: HeadField): string =>
  field === "respondent" ? "Completed by (optional)" : fieldLabels[field];

const steps: readonly string[] = [
  `Talk through the sheet “${sheetNames.questions}” as a team. Choose each answer from the list in its cell, and say how much the question matters to you.`,
  "Under “Proof”, write what would convince a sceptic, and its date under “Proof dated”.",
  `Plan what comes next beside the question: an action, its owner and when it is due. Further actions on the same question have room on the sheet “${sheetNames.actions}”.`,
  `The sheet “${sheetNames.summary}” counts as you go. It gives no score.`,
];

const back: readonly string[] = [
  "On the page of this checklist, choose “Open a copy” and then this file. Save it as an Excel workbook (.xlsx) first. The page reads it on your own device and sends it nowhere.",
  "You may put rows in another order, add columns and rename sheets. Leave the hidden columns, the hidden row and the hidden sheet as they are: they say which answer belongs to which question. None of them holds an answer.",
];

/** The first sheet: whose workbook it is, how to fill it in, and how it opens on the website again. */
export function howToSheet({ definition, guide, library, address, assessment }: WorkbookSource): WriteSheet {
  const { title, checklist, edition } = definition;
  const about = `${library}. Checklist ${checklist}, edition ${String(assessment?.edition ?? edition)}, ${countOf(countAsked(definition), "question")}.`;
  const line = (head: string, text: string): readonly Cell[] => [
    textCell(""),
    textCell(head, styles.heading),
    textCell(text),
  ];
  const lines = (head: string, texts: readonly string[]) =>
    texts.map((text, place) => line(place === 0 ? head : "", text));
  const rows: readonly (readonly Cell[])[] = [
    [textCell(""), textCell(title, { ...styles.title, alignment: { vertical: "top" } })],
    [
      textCell(""),
      textCell([about, address].filter(Boolean).join(" "), { ...styles.text, alignment: { vertical: "top" } }),
    ],
    [],
    ...openHeadFields.map((field) => [
      textCell(headName(field)),
      textCell(headLabel(field), styles.heading),
      textCell(assessment?.[field] ?? "", styles.open),
    ]),
    [],
    ...guide.map(([head, text]) => line(head, text)),
    ...lines("Fill it in", steps),
    ...lines("Open it on the website", back),
  ];
  const widths = [4, 26, 96];
  // The first two rows run over into the empty cells beside them.
  const heights = rows.map((row, place) => heightOf(place < 2 ? [] : row.slice(1), widths.slice(1)));
  return {
    name: sheetNames.howTo,
    columns: widths.map((width, place) => ({ width, ...(place === 0 && { hidden: true }) })),
    cells: cellsOf(rows),
    rowDefs: new Map(heights.map((height, place) => [place, { height: place === 0 ? 26 : height }])),
    protection: { sheet: true, formatCells: true, formatColumns: true, formatRows: true },
    pageSetup: { paperSize: "a4", orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    view: { showGridLines: false },
    a11y: { summary: `How to fill in “${title}” and open it again.` },
  };
}
