import type { FieldName } from "./field.ts";

/** What a field holds: a choice from a list, a day, true or false, or text that arrives while a person types. */
export type FieldKind = "rating" | "importance" | "standing" | "day" | "done" | "text";

/** The kind of each field. Checks, conflicts and words on the page follow from it. */
export const fieldKinds: Readonly<Record<FieldName, FieldKind>> = {
  rating: "rating",
  importance: "importance",
  reason: "text",
  note: "text",
  proof: "text",
  proofDate: "day",
  lead: "text",
  deadline: "day",
  what: "text",
  owner: "text",
  due: "day",
  done: "done",
  firstStep: "text",
  howWeWillKnow: "text",
  title: "text",
  organisation: "text",
  round: "text",
  respondent: "text",
  standing: "standing",
};
