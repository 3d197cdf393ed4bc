import { checklistIdPattern, itemIdPattern } from "../../model/id-pattern.ts";
import { importanceNames, ratingNames } from "../../model/rating.ts";
import { standingNames } from "../../model/standing.ts";
import { actionFields, answerFields, format, headFields } from "../model/assessment.ts";
import { longestText } from "../model/limits.ts";
import type { actionShape, answerShape, assessmentShape, combinedShape, signOffShape } from "./file-format.ts";

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: "string", maxLength: longestText };
const day: Schema = { type: "string", format: "date" };
const dayOrEmpty: Schema = { anyOf: [day, { const: "" }] };
const time: Schema = { type: "string", format: "date-time", pattern: "Z$" };
const uuid: Schema = { type: "string", format: "uuid" };
const item: Schema = { type: "string", pattern: itemIdPattern.source };
const whole: Schema = { type: "integer", minimum: 1 };
const listOf = (items: Schema): Schema => ({ type: "array", items });
const byItem = (value: Schema): Schema => ({
  type: "object",
  propertyNames: { pattern: itemIdPattern.source },
  additionalProperties: value,
});

/** A record with no other fields than these, all of them required but those named. */
const record = (properties: Schema, optional: readonly string[] = []): Schema => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

const without = (fields: Schema, names: readonly string[]): Schema =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

const answer = {
  rating: { enum: ratingNames },
  importance: { enum: importanceNames },
  reason: text,
  note: text,
  proof: text,
  proofDate: day,
  lead: text,
  deadline: day,
  updated: time,
} satisfies Record<keyof typeof answerShape, Schema>;

const action = {
  id: uuid,
  item,
  what: text,
  owner: text,
  due: dayOrEmpty,
  done: { type: "boolean" },
  firstStep: text,
  howWeWillKnow: text,
  updated: time,
} satisfies Record<keyof typeof actionShape, Schema>;

const signOff = {
  id: uuid,
  on: day,
  by: text,
  at: time,
  said: byItem({ type: "string", pattern: "^[0-9a-f]{8}$" }),
} satisfies Record<keyof typeof signOffShape, Schema>;

const conflict = {
  id: uuid,
  of: { anyOf: [item, uuid, { const: "" }] },
  field: { enum: [...headFields, ...answerFields, ...actionFields] },
  kept: text,
  other: text,
  found: time,
};

/** What version 2 added to an answer and to the head. */
const added = ["reason", "lead", "deadline", "standing", "signedOff"];

/**
 * The JSON Schema of an assessment file as the library writes it, by the version of the format. Reading is kinder: what can
 * be read of a damaged file is read.
 */
export function assessmentSchema(version: 1 | 2): Schema {
  const isOfVersion = (name: string) => version === 2 || !added.includes(name);
  const answers = byItem(record(isOfVersion("reason") ? answer : without(answer, added), answerFields));
  const combined = { id: uuid, organisation: text, respondent: text, updated: time, answers } satisfies Record<
    keyof typeof combinedShape,
    Schema
  >;
  const head = {
    format: { const: format },
    version: { const: version },
    id: uuid,
    checklist: { type: "string", pattern: checklistIdPattern.source },
    edition: whole,
    title: text,
    organisation: text,
    round: text,
    respondent: text,
    standing: { enum: standingNames },
    created: time,
    updated: time,
    previous: { anyOf: [uuid, { type: "null" }] },
    combinedFrom: listOf(record(combined)),
    answers,
    actions: listOf(record(action)),
    conflicts: listOf(record({ ...conflict, field: { enum: conflict.field.enum.filter(isOfVersion) } })),
    signedOff: listOf(record(signOff)),
  } satisfies Record<keyof typeof assessmentShape, Schema>;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `Assessment file, version ${String(version)}`,
    description: "One self-assessment of one checklist. Answers stand by the ids of their questions.",
    ...record(version === 2 ? head : without(head, added), ["standing", "signedOff"]),
  };
}
