import type { Assessment } from "../../model/assessment.ts";
import type { ChecklistDefinition } from "../../model/checklist-definition.ts";

/** What a workbook of one checklist is made from. */
export interface WorkbookSource {
  readonly definition: ChecklistDefinition;
  /** What would convince a sceptic, by item. */
  readonly prompts: Readonly<Partial<Record<string, string>>>;
  /** Who fills it in, and how: a head and a text each. */
  readonly guide: readonly (readonly [head: string, text: string])[];
  /** The name of the site. */
  readonly library: string;
  /** The checklist’s permanent address. A preview has none. */
  readonly address: string | undefined;
  /** The answers. Undefined for a blank workbook. */
  readonly assessment: Assessment | undefined;
  /** When it is made, UTC ISO time. It alone decides on the dates in the file, so that equal workbooks have equal bytes. */
  readonly made: string;
}

/** The names of the sheets. People may change them. */
export const sheetNames = {
  howTo: "How to",
  questions: "Questions",
  actions: "More actions",
  summary: "Summary",
  ids: "Do not change",
} as const;
