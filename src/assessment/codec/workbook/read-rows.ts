import { isItemId } from "../../../model/id-pattern.ts";
import { fingerprint, type Exported } from "../../model/exported.ts";
import { isUuid } from "../../model/validate.ts";
import type { DecodeIssue } from "../decoded.ts";
import type { JsonObject, JsonValue } from "../json-value.ts";
import { nameOf } from "../place.ts";
import { actionColumns, answerColumns, columnNames, type CellKind } from "./columns.ts";
import { readExportedText } from "./exported-text.ts";
import { readCell } from "./read-cell.ts";
import type { WorkbookIds } from "./read-ids.ts";
import type { TableRow } from "./read-tables.ts";

const columns = { answer: answerColumns, action: actionColumns } as const;
const kinds = new Map<string, CellKind>([...answerColumns, ...actionColumns].map(({ name, kind }) => [name, kind]));

/** What the rows of a workbook say, before it is an assessment. */
export interface ReadRows {
  readonly answers: Readonly<Record<string, JsonObject>>;
  readonly actions: readonly JsonObject[];
  readonly exported: Exported;
  /** Items that have a row, answered or not. */
  readonly found: ReadonlySet<string>;
}

/** What is needed for what is new in a workbook: when it is read, and ids. */
export interface ReadingContext {
  readonly now: string;
  readonly newId: () => string;
}

/** Reads the rows of the questions and of further actions. What cannot be read is added to `issues`, row by row. */
export class RowReader {
  readonly #ids: WorkbookIds;
  readonly #context: ReadingContext;
  readonly #issues: DecodeIssue[];
  readonly #answers: Record<string, JsonObject> = {};
  readonly #rowOf = new Map<string, number>();
  readonly #actions = new Map<string, JsonObject>();
  #exported: Exported = {};
  /** Fields that a cell or a column holds no more, or holds what cannot be read: nobody emptied them. */
  readonly #unread: (readonly [of: string, field: string])[] = [];
  readonly #missingColumns = new Set<string>();

  constructor(ids: WorkbookIds, context: ReadingContext, issues: DecodeIssue[]) {
    this.#ids = ids;
    this.#context = context;
    this.#issues = issues;
  }

  read(questions: readonly TableRow[], actions: readonly TableRow[]): ReadRows {
    for (const row of questions) this.#readQuestion(row);
    for (const row of actions) this.#readAction(row, this.#itemNumbered(row));
    for (const label of this.#missingColumns)
      this.#add(`Column “${label}”`, "it is missing from the workbook; what this device keeps of it stays");
    return {
      answers: this.#answers,
      actions: [...this.#actions.values()],
      exported: { ...this.#withoutUnread(), ...this.#ids.head },
      found: new Set(this.#rowOf.keys()),
    };
  }

  #readQuestion(row: TableRow): void {
    const item = this.#itemOf(row);
    if (item === undefined) {
      if ([...row.cells.keys()].some((name) => kinds.has(name)))
        this.#add(`Row ${String(row.row)}`, "this row is none of the checklist’s, so what stands in it is left out");
      return;
    }
    this.#note(row.text(columnNames.exported));
    const answer = this.#fields(row, "answer", item, ["answers", item]);
    const before = this.#rowOf.get(item);
    if (before !== undefined) {
      const isSame = JSON.stringify(answer) === JSON.stringify(this.#answers[item] ?? {});
      if (!isSame) {
        const rows = `${String(before)} and ${String(row.row)}`;
        this.#add(nameOf(["answers", item]), `it stands in two rows, ${rows}, and they differ; the second is left out`);
      }
      return;
    }
    this.#rowOf.set(item, row.row);
    if (Object.keys(answer).length > 0) this.#answers[item] = answer;
    this.#readAction(row, item);
  }

  /** The item of a row: that of its question as it is seen, since hidden cells may be left behind when rows are sorted. */
  #itemOf(row: TableRow): string | undefined {
    const print = fingerprint(row.text(columnNames.ask));
    const asked = this.#ids.items.filter((each) => each[1] === print && print !== "");
    const own = row.text(columnNames.item);
    if (asked.length > 0 && !asked.some(([item]) => item === own)) return asked[0]?.[0];
    return isItemId(own) ? own : undefined;
  }

  #itemNumbered(row: TableRow): string | undefined {
    const number = /\d+/.exec(row.text(columnNames.actionNumber))?.[0];
    return number && `${this.#ids.one("checklist")}.i${number.padStart(2, "0")}`;
  }

  #readAction(row: TableRow, item: string | undefined): void {
    this.#note(row.text(columnNames.actionExported));
    const own = row.text(columnNames.actionId);
    const place = `Row ${String(row.row)}`;
    const fields = this.#fields(row, "action", own, [place]);
    // A row without an id is one that nobody has used, or a new action.
    if (Object.keys(fields).length === 0 && !isUuid(own)) return;
    if (item === undefined || !isItemId(item)) {
      this.#add(place, "this action has no number of a question, so it is left out");
      return;
    }
    const id = isUuid(own) && !this.#actions.has(own) ? own : this.#context.newId();
    this.#actions.set(id, { id, item, ...fields });
  }

  #fields(row: TableRow, holder: "answer" | "action", of: string, path: readonly string[]): JsonObject {
    const fields: Record<string, JsonValue> = {};
    for (const { name, field, label } of columns[holder]) {
      if (row.hasColumn(name)) continue;
      this.#unread.push([of, field]);
      this.#missingColumns.add(label);
    }
    for (const [name, cell] of row.cells) {
      const [owner, field = ""] = name.split(".");
      if (owner !== holder || isOurs(name)) continue;
      const kind = kinds.get(name) ?? "text";
      if (kind !== "text" && row.text(name) === "") continue;
      const read = readCell(kind, cell, this.#ids.words);
      if ("value" in read) fields[field] = read.value;
      else {
        this.#unread.push([of, field]);
        this.#add(nameOf([...path, field]), read.problem);
      }
    }
    return fields;
  }

  /** What the workbook held when it was made, without the fields that it says nothing of by now. */
  #withoutUnread(): Exported {
    const isRead =
      (of: string) =>
      ([field]: readonly [string, unknown]) =>
        !this.#unread.some(([owner, name]) => owner === of && name === field);
    return Object.fromEntries(
      Object.entries(this.#exported).flatMap(([of, held]) =>
        held ? [[of, { ...held, fields: Object.fromEntries(Object.entries(held.fields).filter(isRead(of))) }]] : [],
      ),
    );
  }

  #note(text: string): void {
    this.#exported = { ...this.#exported, ...readExportedText(text) };
  }

  #add(place: string, message: string): void {
    this.#issues.push({ place, message });
  }
}

const ours = new Set<string>(Object.values(columnNames));
const isOurs = (name: string) => ours.has(name);
