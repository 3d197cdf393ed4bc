import {
  answerFields,
  headFields,
  type Answer,
  type AnswerField,
  type Assessment,
  type Conflict,
  type HeadField,
} from "./assessment.ts";
import { later } from "./change-context.ts";
import { fieldKinds } from "./field-kinds.ts";
import { isStanding } from "../../model/standing.ts";

/**
 * A place in an assessment that holds one value. The name shows whether it belongs to an item, an action or the head.
 */
export type Field = Pick<Conflict, "of" | "field">;
export type FieldName = Conflict["field"];

const isAnswerField = (name: FieldName): name is AnswerField => answerFields.some((each) => each === name);
const isHeadField = (name: FieldName): name is HeadField => headFields.some((each) => each === name);

/** True for fields with long text, which arrives as one growing text while a person types. */
export const isProse = (name: FieldName): boolean => fieldKinds[name] === "text";

/** The value of a field. Empty text if it has none, undefined if its action is missing. */
export function valueOf(assessment: Assessment, { of, field }: Field): string | undefined {
  if (isAnswerField(field)) return assessment.answers[of]?.[field] ?? "";
  if (isHeadField(field)) return assessment[field] ?? "";
  const action = assessment.actions.find(({ id }) => id === of);
  return action && String(action[field]);
}

/**
 * The assessment with a value in a field. `now` is UTC ISO time. The value must be valid (`invalidReason`). A missing
 * action stays missing.
 */
export function withValue(assessment: Assessment, { of, field }: Field, value: string, now: string): Assessment {
  if (field === "standing") {
    const { standing: _, ...others } = assessment;
    return isStanding(value) ? { ...others, standing: value } : others;
  }
  if (isHeadField(field)) return { ...assessment, [field]: value };
  if (isAnswerField(field)) return { ...assessment, answers: withAnswer(assessment.answers, of, field, value, now) };
  return {
    ...assessment,
    actions: assessment.actions.map((action) =>
      action.id === of
        ? { ...action, [field]: field === "done" ? value === "true" : value, updated: later(now, action.updated) }
        : action,
    ),
  };
}

function withAnswer(
  answers: Assessment["answers"],
  item: string,
  field: AnswerField,
  value: string,
  now: string,
): Assessment["answers"] {
  const { [item]: before = { updated: now }, ...others } = answers;
  const { [field]: _, ...rest } = before;
  const answer: Answer = { ...rest, ...(value !== "" && { [field]: value }), updated: later(now, before.updated) };
  return answerFields.some((name) => name in answer) ? { ...others, [item]: answer } : others;
}
