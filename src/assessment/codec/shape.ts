import { importanceNames, ratingNames } from "../../model/rating.ts";
import { actionFields, answerFields, headFields, type Conflict } from "../model/assessment.ts";
import * as kind from "./field-types.ts";
import type { Tree } from "./json-value.ts";

/** The fields of a record and what each may hold. */
export type Shape = Readonly<Record<string, kind.Kind>>;

/** What is left of a record when each field that does not fit is taken out. */
export type Fields<S extends Shape> = { -readonly [Name in keyof S]?: S[Name] extends kind.Kind<infer T> ? T : Tree };

export const answerShape = {
  rating: kind.oneOf(ratingNames),
  importance: kind.oneOf(importanceNames),
  note: kind.text,
  proof: kind.text,
  proofDate: kind.day,
  updated: kind.time,
} satisfies Shape;

export const actionShape = {
  id: kind.uuid,
  item: kind.itemId,
  what: kind.text,
  owner: kind.text,
  due: kind.orEmpty(kind.day),
  done: kind.yesOrNo,
  firstStep: kind.text,
  howWeWillKnow: kind.text,
  updated: kind.time,
} satisfies Shape;

export const combinedShape = {
  id: kind.uuid,
  organisation: kind.text,
  respondent: kind.text,
  updated: kind.time,
  answers: kind.group,
} satisfies Shape;

export const assessmentShape = {
  format: kind.text,
  version: kind.whole,
  id: kind.uuid,
  checklist: kind.checklistId,
  edition: kind.whole,
  title: kind.text,
  organisation: kind.text,
  round: kind.text,
  respondent: kind.text,
  created: kind.time,
  updated: kind.time,
  previous: kind.uuidOrNull,
  combinedFrom: kind.list,
  answers: kind.group,
  actions: kind.list,
  conflicts: kind.list,
} satisfies Shape;

/** What a conflict may hold, which depends on whose field it is about and on what that field may hold. */
export function conflictShape(of: Tree | undefined, field: Tree | undefined) {
  const isOfItem = of !== undefined && kind.itemId.fits(of);
  const names: readonly Conflict["field"][] = of === "" ? headFields : isOfItem ? answerFields : actionFields;
  const kinds: Shape = of === "" ? assessmentShape : isOfItem ? answerShape : actionShape;
  const name = names.find((each) => each === field);
  const value = name === "done" ? kind.oneOf(["true", "false"]) : kinds[name ?? ""];
  return {
    id: kind.uuid,
    of: kind.orEmpty(isOfItem ? kind.itemId : kind.uuid),
    field: kind.oneOf(names),
    kept: kind.orEmpty(value ?? kind.text),
    other: kind.orEmpty(value ?? kind.text),
    found: kind.time,
  } satisfies Shape;
}
