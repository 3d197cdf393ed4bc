import type { Exported, ExportedFields } from "../../model/exported.ts";

/**
 * What a row held when the workbook was made, as the text of one hidden cell: the id, the time, and each field with its
 * fingerprint. The id stands in it too, in case a hidden column is left behind when rows are sorted.
 */
export const exportedText = (of: string, { updated, fields }: ExportedFields): string =>
  [of || "-", updated, ...Object.entries(fields).map(([field, print]) => `${field}:${print ?? ""}`)].join(" ");

/** The same from such a text. Undefined if the text is something else. */
export function readExportedText(text: string): Exported | undefined {
  const [of, updated, ...fields] = text.split(" ");
  const isTime = updated !== undefined && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(updated);
  if (of === undefined || !isTime) return undefined;
  const pairs = fields.map((each) => each.split(":")).filter(({ length }) => length === 2);
  return { [of === "-" ? "" : of]: { updated, fields: Object.fromEntries(pairs) as ExportedFields["fields"] } };
}
