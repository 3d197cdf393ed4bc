import type { WriteSheet } from "hucre/xlsx";
import { ratingNames } from "../../../model/rating.ts";
import { ratingLabel } from "../../model/item-labels.ts";
import { isOverdue } from "../../model/plan.ts";
import { isGap } from "../../model/results.ts";
import { cellsOf, columnLetters, formulaCell, rangeOn, styles, textCell, type Cell } from "../../../excel/cells.ts";
import { countAsked, questionRows, type QuestionRow } from "./question-rows.ts";
import { questionColumns } from "./questions-sheet.ts";
import { sheetNames, type WorkbookSource } from "./source.ts";
import { FIRST_ROW } from "./tables.ts";

/** The heads of the counts stand in this row, counted from 1, and those of the sections in the first column. */
const HEAD_ROW = 3;

/** Counts of answers by section, then what a board asks first. Formulas count them anew with every change. */
export function summarySheet(source: WorkbookSource): WriteSheet {
  const { definition, made } = source;
  const asked = questionRows(source).slice(0, countAsked(definition));
  const column = (name: string) =>
    rangeOn(
      sheetNames.questions,
      questionColumns.findIndex((each) => each.name === name),
      FIRST_ROW,
      FIRST_ROW + asked.length - 1,
    );
  const [section, rating, proof] = [column("section"), column("answer.rating"), column("answer.proof")];
  const labels = ratingNames.map((name) => ratingLabel(name, definition));
  const heads = ["Section", "Questions", ...labels, "No answer yet"];
  const count = (tests: readonly string[], isCounted: (row: QuestionRow) => boolean): Cell =>
    // Text is compared as a whole: COUNTIF would take a question mark or an asterisk in a title for any letter.
    formulaCell(`SUMPRODUCT(${tests.map((test) => `--(${test})`).join(",")})`, asked.filter(isCounted).length);

  const sections = definition.sections.map(({ title }, place) => {
    const inSection = `${section}=$A$${String(HEAD_ROW + 1 + place)}`;
    const isIn = (row: QuestionRow) => row.section === title;
    return [
      textCell(title, styles.fixed),
      count([inSection], isIn),
      ...ratingNames.map((name, at) =>
        count(
          [inSection, `${rating}=${columnLetters(at + 2)}$${String(HEAD_ROW)}`],
          (row) => isIn(row) && row.answer?.rating === name,
        ),
      ),
      count([inSection, `${rating}=""`], (row) => isIn(row) && row.answer?.rating === undefined),
    ];
  });
  const last = HEAD_ROW + sections.length;
  const total = heads.slice(1).map((_, place) => {
    const letters = columnLetters(place + 1);
    const sum = sections.reduce((all, row) => all + Number(row[place + 1]?.formulaResult ?? 0), 0);
    return formulaCell(`SUM(${letters}${String(HEAD_ROW + 1)}:${letters}${String(last)})`, sum, styles.head);
  });

  const isAnswered = (name: (typeof ratingNames)[number]) =>
    `${rating}=$${columnLetters(ratingNames.indexOf(name) + 2)}$${String(HEAD_ROW)}`;
  const gaps = ratingNames
    .filter(isGap)
    .map(isAnswered)
    .map((test) => `(${test})`)
    .join("+");
  const action = (field: string) => column(`action.${field}`);
  const [what, owner, due, done] = [action("what"), action("owner"), action("due"), action("done")];
  const today = made.slice(0, 10);
  const lines = [
    [
      textCell(`“${ratingLabel("in-place", definition)}”, with no proof written down`, styles.fixed),
      count([isAnswered("in-place"), `${proof}=""`], ({ answer }) => answer?.rating === "in-place" && !answer.proof),
    ],
    [
      textCell("Gaps with no action beside the question", styles.fixed),
      count([`(${gaps})>0`, `${what}=""`], (row) => isGap(row.answer?.rating) && !row.action?.what),
    ],
    [
      textCell("Actions beside a question with no owner", styles.fixed),
      count([`${what}<>""`, `${owner}=""`], (row) => Boolean(row.action?.what) && !row.action?.owner),
    ],
    [
      textCell("Actions beside a question that are overdue", styles.fixed),
      count(
        [`${due}<>""`, `${due}<TODAY()`, `${done}=""`],
        (row) => row.action !== undefined && isOverdue(row.action, today),
      ),
    ],
  ];
  return {
    name: sheetNames.summary,
    columns: [{ width: 48 }, ...heads.slice(1).map(() => ({ width: 14 }))],
    cells: cellsOf([
      [textCell("Summary", styles.title)],
      [
        textCell(
          "Counted from the sheet with the questions. There is no score: one thing missing can matter more than ten in place.",
          { ...styles.text, alignment: { vertical: "top" } },
        ),
      ],
      heads.map((head) => textCell(head, styles.head)),
      ...sections,
      [textCell("All", styles.head), ...total],
      [],
      ...lines,
    ]),
    rowDefs: new Map([[HEAD_ROW - 1, { height: 36 }]]),
    freezePane: { rows: HEAD_ROW, columns: 1 },
    protection: { sheet: true, formatCells: true, formatColumns: true, formatRows: true },
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: "&L&A&RPage &P of &N" },
    a11y: { headerRow: HEAD_ROW - 1, summary: "Counts of answers by section." },
  };
}
