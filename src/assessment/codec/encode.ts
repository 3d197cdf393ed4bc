import { actionFields, answerFields, type Assessment } from "../model/assessment.ts";
import { assessmentShape, signOffShape } from "./file-format.ts";
import { versionNeeded } from "./version-needed.ts";

/** One order for the fields of every record. If a name occurs twice, its first position is used. */
const names = [
  ...["format", "version", "id", "item", ...answerFields, ...actionFields],
  ...["of", "field", "kept", "other", "found", ...Object.keys(assessmentShape), ...Object.keys(signOffShape)],
];
const positions = new Map([...names].reverse().map((name, index) => [name, -index]));

/** The ids of items are not in `names`. They all get position 1 and are then sorted by their characters. */
const position = (name: string) => positions.get(name) ?? 1;

const sortFields = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).sort(([one], [two]) => position(one) - position(two) || (one < two ? -1 : 1)) as [
      string,
      unknown,
    ][],
  );

/**
 * The text of an assessment file, in the lowest version that can hold it. The same assessment always gives the same
 * text: fields in the order of the contract, answers in the order of their items’ ids, two spaces of indent, a line feed
 * at the end.
 */
export const encode = (assessment: Assessment): string =>
  `${JSON.stringify(
    { ...assessment, version: versionNeeded(assessment) },
    (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value) ? sortFields(value) : value,
    2,
  )}\n`;
