import type { Importance, Rating } from "../../model/rating.ts";
import type { Standing } from "../../model/standing.ts";

/** The name and version of the format, for files and for browser storage. */
export const format = "equity-evidence-library/assessment";
export const version = 2;

/** A team’s answer to one item. A field without a value is absent, and so is an answer without a field. */
export interface Answer {
  readonly rating?: Rating;
  readonly importance?: Importance;
  /** Why the question does not apply. Kept when another rating is chosen. */
  readonly reason?: string;
  readonly note?: string;
  readonly proof?: string;
  /** A day, `YYYY-MM-DD`. */
  readonly proofDate?: string;
  /** Who answers for the question, with or without an action. */
  readonly lead?: string;
  /** The day by which it is to be in place. */
  readonly deadline?: string;
  /** UTC time of the last change of any of these. */
  readonly updated: string;
}

export const answerFields = [
  "rating",
  "importance",
  "reason",
  "note",
  "proof",
  "proofDate",
  "lead",
  "deadline",
] as const;
export type AnswerField = (typeof answerFields)[number];

/** A planned step on an item. Empty text means “not said yet”. */
export interface Action {
  readonly id: string;
  readonly item: string;
  readonly what: string;
  readonly owner: string;
  /** A day, or empty. */
  readonly due: string;
  readonly done: boolean;
  readonly firstStep: string;
  readonly howWeWillKnow: string;
  readonly updated: string;
}

export const actionFields = ["what", "owner", "due", "done", "firstStep", "howWeWillKnow"] as const;
export type ActionField = (typeof actionFields)[number];

/** Two versions of one field, changed in two places. The field itself holds `kept` until somebody chooses. */
export interface Conflict {
  readonly id: string;
  /** The id of its item or action. Empty for a field of the assessment itself. */
  readonly of: string;
  readonly field: AnswerField | ActionField | HeadField;
  readonly kept: string;
  readonly other: string;
  readonly found: string;
}

/** One respondent's record as it was when a consensus was made from it. */
export interface CombinedRecord {
  readonly id: string;
  readonly organisation: string;
  readonly respondent: string;
  readonly updated: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** The declaration that an assessment is final. It never changes; another one may follow it. */
export interface SignOff {
  readonly id: string;
  /** The day that is declared. */
  readonly on: string;
  /** A person or a board. */
  readonly by: string;
  /** UTC time when it was recorded. */
  readonly at: string;
  /** What each question said then, as a digest by the item's id (`sign-off.ts`). */
  readonly said: Readonly<Record<string, string>>;
}

/**
 * One team's, or one respondent's, self-assessment of one checklist at one time. This is the whole content of a file.
 */
export interface Assessment {
  readonly format: typeof format;
  readonly version: typeof version;
  readonly id: string;
  /** The checklist's id and the edition that was answered. */
  readonly checklist: string;
  readonly edition: number;
  readonly title: string;
  readonly organisation: string;
  readonly round: string;
  readonly respondent: string;
  /** From where the respondent sees things. Absent if they have not said. */
  readonly standing?: Standing;
  readonly created: string;
  readonly updated: string;
  /** The round that this one follows. */
  readonly previous: string | null;
  readonly combinedFrom: readonly CombinedRecord[];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly actions: readonly Action[];
  readonly conflicts: readonly Conflict[];
  /** In the order in which they were recorded. Absent if there is none. */
  readonly signedOff?: readonly SignOff[];
}

export const headFields = ["title", "organisation", "round", "respondent", "standing"] as const;
export type HeadField = (typeof headFields)[number];
