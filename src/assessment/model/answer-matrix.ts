import type { Answer } from "./assessment.ts";
import type { ChecklistDefinition, ItemDefinition, SectionDefinition } from "./checklist-definition.ts";
import type { Respondent } from "./respondents.ts";

/** What several said to one question, in the order of the respondents. Undefined where one did not answer. */
export interface MatrixRow {
  readonly item: ItemDefinition;
  readonly answers: readonly (Answer | undefined)[];
}

export interface MatrixSection {
  readonly section: SectionDefinition;
  readonly rows: readonly MatrixRow[];
}

/** Every question of a checklist, in its order, with every respondent's answer. */
export const answerMatrix = (
  respondents: readonly Respondent[],
  { sections }: ChecklistDefinition,
): readonly MatrixSection[] =>
  sections.map((section) => ({
    section,
    rows: section.items.map((item) => ({
      item,
      answers: respondents.map(({ assessment }) => assessment.answers[item.id]),
    })),
  }));

/** The most respondents in one table, so that it fits a sheet of A4 across. */
const mostColumns = 8;

/** The respondents in as few tables as they need, each about as wide as the others. */
export function inTables(respondents: readonly Respondent[]): readonly (readonly Respondent[])[] {
  const tables = Math.ceil(respondents.length / mostColumns);
  const width = Math.ceil(respondents.length / Math.max(tables, 1));
  return Array.from({ length: tables }, (_, place) => respondents.slice(place * width, (place + 1) * width));
}
