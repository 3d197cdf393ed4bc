import type { WriteSheet } from "hucre/xlsx";
import { itemNumber } from "../../../model/id-pattern.ts";
import { importanceNames, ratingNames } from "../../../model/rating.ts";
import { headFields, type HeadField } from "../../model/assessment.ts";
import { askedItems } from "../../model/checklist-definition.ts";
import { exportedOf, fingerprint } from "../../model/exported.ts";
import { valueOf } from "../../model/field.ts";
import { importanceLabel, ratingLabel } from "../../model/item-labels.ts";
import { cellsOf, numberCell, rangeOn, styles, textCell, type Cell } from "../../../excel/cells.ts";
import { doneLabels, headName, idRows, openHeadFields, workbookFormat, workbookVersion } from "./columns.ts";
import { exportedText } from "./exported-text.ts";
import { questionRows } from "./question-rows.ts";
import { sheetNames, type WorkbookSource } from "./source.ts";
import type { Lists } from "./tables.ts";

const hiddenHead = headFields.filter((field) => !openHeadFields.some((each) => each === field));

/** What a hidden field of the whole holds. A blank workbook has a title alone. */
function headValue({ assessment, definition }: WorkbookSource, field: HeadField): string {
  if (assessment) return valueOf(assessment, { of: "", field }) ?? "";
  return field === "title" ? definition.title : "";
}

/** The rows of the hidden sheet: a name, a value, and the words for it. */
function idCells(source: WorkbookSource): readonly (readonly Cell[])[] {
  const { definition, assessment } = source;
  const row = (name: string, value: string | number, words: string | number = ""): readonly Cell[] =>
    [name, value, words].map((each) =>
      typeof each === "number" ? numberCell(each, styles.text) : textCell(each, styles.text),
    );
  const head = assessment && exportedOf(assessment)[""];
  return [
    row(workbookFormat, "", "The website needs this sheet to open the workbook. It holds no answers."),
    row(idRows.version, workbookVersion),
    row(idRows.checklist, definition.checklist),
    row(idRows.edition, assessment?.edition ?? definition.edition),
    ...hiddenHead.map((field) => row(headName(field), headValue(source, field))),
    row(idRows.items, questionRows(source).length),
    ...(assessment ? [row(idRows.id, assessment.id), row(idRows.created, assessment.created)] : []),
    ...(head ? [row(idRows.head, exportedText("", head))] : []),
    ...ratingNames.map((rating) => row(idRows.rating, rating, ratingLabel(rating, definition))),
    ...importanceNames.map((importance) => row(idRows.importance, importance, importanceLabel(importance))),
    row("done", "true", doneLabels.true),
    ...questionRows(source).map(({ item, ask }) => row(idRows.item, item, fingerprint(ask))),
    ...askedItems(definition).map(({ id }) => row("number", id, itemNumber(id))),
    ...(assessment?.actions ?? []).map(({ id }) => row(idRows.action, id)),
  ];
}

/** The hidden sheet, and where it has the words of each list to choose from. */
export function idsSheet(source: WorkbookSource): { readonly sheet: WriteSheet; readonly lists: Lists } {
  const rows = idCells(source);
  const range = (name: string) => {
    const places = rows.flatMap(([first], place) => (first?.value === name ? [place + 1] : []));
    return rangeOn(sheetNames.ids, 2, places[0] ?? 1, places.at(-1) ?? 1);
  };
  return {
    sheet: {
      name: sheetNames.ids,
      hidden: true,
      columns: [{ width: 40 }, { width: 44 }, { width: 60 }],
      cells: cellsOf(rows),
      protection: { sheet: true },
    },
    lists: {
      rating: range(idRows.rating),
      importance: range(idRows.importance),
      done: range("done"),
      number: range("number"),
    },
  };
}
