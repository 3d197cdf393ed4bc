import { z } from "astro/zod";
import { datedFields } from "./dates.ts";
import { sourceKey, unitId } from "./id.ts";

export const unitKinds = {
  theme: "Part",
  principle: "Principle",
  claim: "Claim",
  definition: "Definition",
  example: "Example",
  "example-part": "Part of an example",
  recommendation: "Recommendation",
  "checklist-item": "Checklist question",
  practice: "Practice",
  expectation: "Expectation",
  governance: "Governance point",
  intervention: "Intervention",
  quote: "Quotation",
  criterion: "Criterion",
  reference: "Reference",
  context: "Context",
  contact: "Contact",
} as const;

export type UnitKind = keyof typeof unitKinds;

/** Kinds of unit that count as used if a unit above them is named. */
export const kindsToldWithParent: ReadonlySet<UnitKind> = new Set([
  "theme",
  "claim",
  "definition",
  "example-part",
  "context",
  "criterion",
]);

/** Kinds of unit that the library does not carry over, each with the reason. */
export const kindsLeftOut: Partial<Record<UnitKind, string>> = {
  quote: "The library tells in its own words what a document says, and quotes nobody from it.",
  contact: "It names somebody to contact, and the library carries nobody’s contact details.",
};

/** The smallest part of a source that an entry can cite. Its parents define its place in the document. */
const unitSchema = z.strictObject({
  id: unitId,
  kind: z.enum(Object.keys(unitKinds) as [UnitKind, ...UnitKind[]]),
  label: z.string().min(1).describe("What it says, in our words"),
  parent: unitId.nullable().default(null),
  figures: z.array(z.string().min(1)).default([]).describe("Every figure it states, as printed"),
});

export const sourceSchema = z.strictObject({
  id: sourceKey,
  title: z.string().min(1),
  shortTitle: z.string().min(1).max(30).optional().describe("What it is called beside a figure; else its title"),
  summary: z.string().min(40).max(240),
  publisher: z.string().min(1).describe("As the document names it, or “not stated”"),
  dated: z.string().min(1).describe("The date as the document states it, or “not stated”"),
  kind: z.string().min(1).describe("What sort of document it is"),
  standing: z.string().min(1).describe("What weight it can bear, and what it cannot"),
  attribution: z.string().min(1).describe("Licence or attribution note"),
  citation: z.string().min(1).describe("How to cite it, with nothing it does not state"),
  address: z.url().optional().describe("Where it can be had; only if the copy that was read says so"),
  ...datedFields,
  outline: z.array(unitSchema).min(1),
});

export type UnitData = z.output<typeof unitSchema>;
