import { answerFields, actionFields, headFields, type Assessment } from "./assessment.ts";
import { valueOf, type FieldName } from "./field.ts";

/** What the fields of one item, of one action or of the head held when a workbook was made. */
export interface ExportedFields {
  /** UTC time of their last change at that time. */
  readonly updated: string;
  /** A fingerprint of each field that held something. */
  readonly fields: Readonly<Partial<Record<string, string>>>;
}

/** The same for a whole assessment: by the id of an item or action, and by empty text for the head. */
export type Exported = Readonly<Partial<Record<string, ExportedFields>>>;

/** Excel writes ends of lines in its own way, and no file can hold half of a pair of UTF-16. */
const asInFiles = (text: string): string =>
  new TextDecoder().decode(new TextEncoder().encode(text.replace(/\r\n?/g, "\n")));

/**
 * A few characters that tell whether a text is still the same (FNV-1a, 32 bits, and its length). Unlike a copy it does
 * not give away a text that was deleted from a workbook since. Empty for empty text.
 */
export function fingerprint(text: string): string {
  if (text === "") return "";
  const same = asInFiles(text);
  let hash = 0x811c9dc5;
  for (let place = 0; place < same.length; place += 1)
    hash = Math.imul(hash ^ same.charCodeAt(place), 0x01000193) >>> 0;
  return `${hash.toString(36)}.${same.length.toString(36)}`;
}

/** Whether two texts are the same to the person who reads them in a workbook. */
export const isSameText = (one: string, other: string): boolean => fingerprint(one) === fingerprint(other);

const fieldsOf = (assessment: Assessment, of: string, names: readonly FieldName[]) =>
  Object.fromEntries(
    names
      .map((field) => [field, fingerprint(valueOf(assessment, { of, field }) ?? "")] as const)
      .filter(([, print]) => print !== ""),
  );

/** What every item, every action and the head of an assessment hold. */
export function exportedOf(assessment: Assessment): Exported {
  const { answers, actions, updated } = assessment;
  return {
    "": { updated, fields: fieldsOf(assessment, "", headFields) },
    ...Object.fromEntries(
      Object.entries(answers).map(([item, answer]) => [
        item,
        { updated: answer.updated, fields: fieldsOf(assessment, item, answerFields) },
      ]),
    ),
    ...Object.fromEntries(
      actions.map((action) => [
        action.id,
        { updated: action.updated, fields: fieldsOf(assessment, action.id, actionFields) },
      ]),
    ),
  };
}
