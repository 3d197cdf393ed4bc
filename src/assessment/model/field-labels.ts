import type { FieldName } from "./field.ts";

/** The name of each field as it stands on the page. */
export const fieldLabels: Readonly<Record<FieldName, string>> = {
  rating: "Answer",
  importance: "Importance",
  reason: "Why it does not apply",
  note: "Notes",
  proof: "Proof",
  proofDate: "Proof dated",
  lead: "Lead",
  deadline: "Deadline",
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
  standing: "Standing",
};
