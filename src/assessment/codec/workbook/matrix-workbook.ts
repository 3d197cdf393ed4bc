import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { answerMatrix } from "../../model/answer-matrix.ts";
import type { Answer } from "../../model/assessment.ts";
import type { ChecklistDefinition } from "../../model/checklist-definition.ts";
import { importanceLabel, ratingLabel } from "../../model/item-labels.ts";
import type { Respondent } from "../../model/respondents.ts";
import { cellsOf, heightOf, styles, textCell } from "../../../excel/cells.ts";

/** What a workbook of several answers is made from. Respondents are named as they are to be called in it. */
export interface MatrixSource {
  readonly definition: ChecklistDefinition;
  readonly respondents: readonly Respondent[];
  readonly library: string;
  /** When it is made, UTC ISO time. */
  readonly made: string;
}

/** A sheet for each part of an answer, by its name. */
const parts: Readonly<Record<string, (answer: Answer | undefined, definition: ChecklistDefinition) => string>> = {
  Answers: (answer, definition) => ratingLabel(answer?.rating, definition),
  Importance: (answer) => importanceLabel(answer?.importance),
  Notes: (answer) => answer?.note ?? "",
  Proof: (answer) => answer?.proof ?? "",
};

/** The bytes of a workbook with every question beside everybody’s answers, a sheet for each part of an answer. */
export function writeMatrix({ definition, respondents, library, made }: MatrixSource): Promise<Uint8Array> {
  const matrix = answerMatrix(respondents, definition);
  const heads = ["Section", "Id", "Question", ...respondents.map(({ name }) => name)];
  const sheets = Object.entries(parts).map(([name, wordsOf]): WriteSheet => {
    const width = name === "Notes" || name === "Proof" ? 36 : 18;
    const widths = [20, 11, 50, ...respondents.map(() => width)];
    const rows = matrix.flatMap(({ section, rows }) =>
      rows.map(({ item, answers }) =>
        [section.title, item.id, item.ask, ...answers.map((answer) => wordsOf(answer, definition))].map((text) =>
          textCell(text, styles.fixed),
        ),
      ),
    );
    const head = heads.map((text) => textCell(text, styles.head));
    return {
      name,
      columns: widths.map((each) => ({ width: each })),
      cells: cellsOf([head, ...rows]),
      rowDefs: new Map([head, ...rows].map((row, place) => [place, { height: heightOf(row, widths) }])),
      freezePane: { rows: 1, columns: 3 },
      pageSetup: {
        paperSize: "a4",
        orientation: "landscape",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: "$1:$1",
      },
      headerFooter: { oddFooter: "&L&A&RPage &P of &N" },
      a11y: { headerRow: 0, summary: `${name} of each, a row for each question.` },
    };
  });
  const date = new Date(made);
  return writeXlsx({
    sheets,
    defaultFont: { name: "Arial", size: 11 },
    properties: { title: definition.title, creator: library, lastModifiedBy: library, created: date, modified: date },
  });
}
