import type { Conflict } from "../model/assessment.ts";

/** The name of each field, as it stands beside its control. */
export const fieldNames = {
  rating: "Answer",
  importance: "Importance",
  note: "Notes",
  proof: "Proof",
  proofDate: "Proof dated",
  what: "What",
  owner: "Owner",
  due: "Due",
  done: "Done",
  firstStep: "First step",
  howWeWillKnow: "How we will know",
  title: "Title",
  organisation: "Organisation",
  round: "Round",
  respondent: "Respondent",
} as const satisfies Record<Conflict["field"], string>;
