import { countOf } from "../../model/count.ts";
import { listed } from "../../model/listed.ts";
import { formatLocalDay } from "../model/assessment-name.ts";
import type { Assessment } from "../model/assessment.ts";
import { begunAt, type KnownChange } from "../model/changes-since.ts";
import type { ChecklistDefinition } from "../model/checklist-definition.ts";

const kinds: Readonly<Record<KnownChange["of"], (count: number) => string>> = {
  checklist: () => "the checklist",
  question: (count) => countOf(count, "question"),
  entry: (count) => countOf(count, "entry that questions lead to", "entries that questions lead to"),
  finding: (count) => countOf(count, "figure or result there", "figures or results there"),
};

/** Says of how many things something is new, by kind: “2 questions and 1 entry that questions lead to”. */
function describeKinds(changes: readonly KnownChange[]): string {
  const words = Object.entries(kinds).flatMap(([kind, describe]) => {
    const ids = new Set(changes.filter(({ of }) => of === kind).map(({ id }) => id));
    return ids.size > 0 ? [describe(ids.size)] : [];
  });
  return listed(words);
}

/** Says of which edition the answers are, if the page has a later one. */
function describeEditions({ edition }: Assessment, definition: ChecklistDefinition, isListed: boolean): string {
  if (edition >= definition.edition) return "";
  const both = `The answers are to edition ${String(edition)} of the checklist; this page has edition ${String(definition.edition)}.`;
  return isListed ? both : `${both} What changed between them was not recorded.`;
}

/**
 * What somebody who opens earlier answers needs to know of the library since. Empty where nothing changed.
 * @param changes those since the answers were begun
 * @param now UTC ISO time
 */
export function describeChanges(
  changes: readonly KnownChange[],
  assessment: Assessment,
  definition: ChecklistDefinition,
  now: string,
): string {
  const news =
    changes.length > 0
      ? `Changed since these answers were begun on ${formatLocalDay(begunAt(assessment, now))}: ${describeKinds(changes)}.`
      : "";
  const isListed = changes.some(({ of }) => of === "checklist" || of === "question");
  return [news, describeEditions(assessment, definition, isListed)].filter(Boolean).join(" ");
}
