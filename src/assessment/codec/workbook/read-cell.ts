import type { CellValue } from "hucre/xlsx";
import { importanceNames, ratingNames, importances, ratings } from "../../../model/rating.ts";
import { formatDay, isDay } from "../../model/day.ts";
import { longestText } from "../../model/limits.ts";
import type { JsonValue } from "../json-value.ts";
import { describe } from "../place.ts";
import type { CellKind } from "./columns.ts";

/** The value of a cell in the file format, or why it has none. */
export type ReadCell = { readonly value: JsonValue } | { readonly problem: string };

/** The words of a list, in any case, with the value that each stands for. */
export type Words = ReadonlyMap<string, string>;

const plain = (text: string) => text.trim().replace(/[’']/g, "'").replace(/\s+/g, " ").toLowerCase();

/** Words by their plain form. Later ones win, so that a checklist’s own labels come last. */
export const wordsOf = (pairs: readonly (readonly [value: string, words: string])[]): Words =>
  new Map(pairs.map(([value, words]) => [plain(words), value]));

const isoDay = (date: Date) => date.toISOString().slice(0, 10);

/** Excel counts days from the last of 1899. Only counts of likely years are taken for a day: 1982 to 2119. */
const [firstDay, lastDay, dayZero] = [30_000, 80_000, Date.UTC(1899, 11, 30)];

/** The text of a cell, whatever its type. A time of day is left out where there is none. */
export function cellText(cell: CellValue | undefined): string {
  if (cell instanceof Date) return Number.isNaN(cell.valueOf()) ? "" : isoDay(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return cell === null || cell === undefined ? "" : String(cell);
}

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** A day as people in Britain write it: 27/11/2026, 27.11.26, 27 Nov 2026, 27th November 2026. Undefined for all else. */
function writtenDay(text: string): string | undefined {
  const [, date, month = "", year] =
    /^(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+(\d{1,2}|[a-z]{3,9})\.?,?[\s/.-]+(\d{4}|\d{2})$/i.exec(text) ?? [];
  if (date === undefined || year === undefined) return undefined;
  const number = /^\d/.test(month) ? Number(month) : monthNames.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const full = year.length === 2 ? `20${year}` : year;
  const day = `${full}-${String(number).padStart(2, "0")}-${date.padStart(2, "0")}`;
  const isName = !/^\d/.test(month) ? formatDay(day).toLowerCase().includes(month.toLowerCase()) : true;
  return isDay(day) && isName ? day : undefined;
}

function readDay(cell: CellValue): ReadCell {
  if (typeof cell === "number" && cell >= firstDay && cell <= lastDay)
    return { value: isoDay(new Date(dayZero + Math.floor(cell) * 86_400_000)) };
  const text = cellText(cell).trim();
  const iso = text.slice(0, 10);
  if (isDay(iso) && /^$|^[T ]/.test(text.slice(10))) return { value: iso };
  const written = writtenDay(text);
  if (written !== undefined) return { value: written };
  return { problem: `${describe(text)} is not a date. Write one such as 27/11/2026` };
}

const yes = new Set(["yes", "y", "true", "x", "done", "1", "✓", "✔"]);
const no = new Set(["no", "n", "false", "0", "open"]);

function readDone(text: string): ReadCell {
  if (yes.has(plain(text))) return { value: true };
  return no.has(plain(text)) ? { value: false } : { problem: `${describe(text)} is neither yes nor no` };
}

const namesOf = { rating: [ratingNames, ratings], importance: [importanceNames, importances] } as const;

function readChoice(kind: "rating" | "importance", text: string, own: Words): ReadCell {
  const [names, labels] = namesOf[kind];
  const usual = wordsOf([...names.map((name) => [name, name] as const), ...Object.entries(labels)]);
  const value = own.get(plain(text)) ?? usual.get(plain(text));
  if (value !== undefined) return { value };
  return { problem: `${describe(text)} is not one of the answers in the list of its cell` };
}

/** Reads a cell that is not empty. `words` are those of the workbook’s own lists. */
export function readCell(
  kind: CellKind,
  cell: CellValue,
  words: Readonly<Record<"rating" | "importance", Words>>,
): ReadCell {
  const text = cellText(cell);
  if (kind === "day") return readDay(cell);
  if (kind === "done") return readDone(text);
  if (kind === "rating" || kind === "importance") return readChoice(kind, text, words[kind]);
  if (text.length > longestText)
    return {
      problem: `the text has ${text.length.toLocaleString("en-GB")} characters, more than ${longestText.toLocaleString("en-GB")}`,
    };
  return { value: text.replace(/\r\n?/g, "\n") };
}
