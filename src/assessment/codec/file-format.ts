import { importanceNames, ratingNames } from "../../model/rating.ts";
import { standingNames } from "../../model/standing.ts";
import {
  actionFields,
  answerFields,
  headFields,
  type AnswerField,
  type Conflict,
  type HeadField,
} from "../model/assessment.ts";
import { fieldKinds } from "../model/field-kinds.ts";
import * as type from "./field-types.ts";
import type { JsonValue } from "./json-value.ts";

/** The fields of a record and what each may hold. */
export type Shape = Readonly<Record<string, type.FieldType>>;

/** A record without the fields that do not fit. */
export type Fields<S extends Shape> = {
  -readonly [Name in keyof S]?: S[Name] extends type.FieldType<infer T> ? T : JsonValue;
};

export const answerShape = {
  rating: type.oneOf(ratingNames),
  importance: type.oneOf(importanceNames),
  reason: type.text,
  note: type.text,
  proof: type.text,
  proofDate: type.day,
  lead: type.text,
  deadline: type.day,
  updated: type.time,
} satisfies Shape & Record<AnswerField, type.FieldType>;

export const actionShape = {
  id: type.uuid,
  item: type.itemId,
  what: type.text,
  owner: type.text,
  due: type.orEmpty(type.day),
  done: type.yesOrNo,
  firstStep: type.text,
  howWeWillKnow: type.text,
  updated: type.time,
} satisfies Shape;

export const combinedShape = {
  id: type.uuid,
  organisation: type.text,
  respondent: type.text,
  updated: type.time,
  answers: type.jsonObject,
} satisfies Shape;

export const signOffShape = {
  id: type.uuid,
  on: type.day,
  by: type.text,
  at: type.time,
  said: type.jsonObject,
} satisfies Shape;

export const assessmentShape = {
  format: type.text,
  version: type.whole,
  id: type.uuid,
  checklist: type.checklistId,
  edition: type.whole,
  title: type.text,
  organisation: type.text,
  round: type.text,
  respondent: type.text,
  standing: type.orEmpty(type.oneOf(standingNames)),
  created: type.time,
  updated: type.time,
  previous: type.uuidOrNull,
  combinedFrom: type.jsonArray,
  answers: type.jsonObject,
  actions: type.jsonArray,
  conflicts: type.jsonArray,
  signedOff: type.jsonArray,
} satisfies Shape & Record<HeadField, type.FieldType>;

/** The shape of a conflict. It depends on the item or action, and on the field, that the conflict is about. */
export function conflictShape(of: JsonValue | undefined, field: JsonValue | undefined) {
  const isOfItem = of !== undefined && type.itemId.fits(of);
  const names: readonly Conflict["field"][] = of === "" ? headFields : isOfItem ? answerFields : actionFields;
  const types: Shape = of === "" ? assessmentShape : isOfItem ? answerShape : actionShape;
  const name = names.find((each) => each === field);
  const value = name && fieldKinds[name] === "done" ? type.oneOf(["true", "false"]) : types[name ?? ""];
  return {
    id: type.uuid,
    of: type.orEmpty(isOfItem ? type.itemId : type.uuid),
    field: type.oneOf(names),
    kept: type.orEmpty(value ?? type.text),
    other: type.orEmpty(value ?? type.text),
    found: type.time,
  } satisfies Shape;
}
