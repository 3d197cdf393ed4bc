import type { Assessment } from "../../model/assessment.ts";
import type { ChecklistDefinition } from "../../model/checklist-definition.ts";
import type { LearnLink } from "../../model/learning.ts";

/** What a board paper is made from. */
export interface BoardPaperSource {
  readonly assessment: Assessment;
  readonly definition: ChecklistDefinition;
  /** The entries to learn from that a question names, each with its permanent address, which is empty in a preview. */
  readonly learn: (item: string) => readonly LearnLink[];
  /** The name of the library and the permanent address of the checklist, or words for it in a preview. */
  readonly library: string;
  readonly address: string;
  readonly areNamesShown: boolean;
  /** A day, `YYYY-MM-DD`, and a UTC time. */
  readonly today: string;
  readonly made: string;
}
