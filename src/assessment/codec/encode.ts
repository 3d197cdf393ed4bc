import { actionFields, answerFields, type Assessment } from "../model/assessment.ts";
import { assessmentShape } from "./shape.ts";

/** One order that holds for every kind of record; of a name that stands twice the first counts. */
const names = [
  ...["format", "version", "id", "item", ...answerFields, ...actionFields],
  ...["of", "field", "kept", "other", "found", ...Object.keys(assessmentShape)],
];
const ranks = new Map([...names].reverse().map((name, index) => [name, -index]));

/** Items’ ids have no rank, and so stand in the order of their signs. */
const rank = (name: string) => ranks.get(name) ?? 1;

const inOrder = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).sort(([one], [two]) => rank(one) - rank(two) || (one < two ? -1 : 1)) as [string, unknown][],
  );

/**
 * The text of an assessment file. The same assessment always gives the same text: fields in the order of the contract,
 * answers in the order of their items’ ids, two spaces of indent, a line feed at the end.
 */
export const encode = (assessment: Assessment): string =>
  `${JSON.stringify(
    assessment,
    (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value) ? inOrder(value) : value,
    2,
  )}\n`;
