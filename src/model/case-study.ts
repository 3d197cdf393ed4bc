import { z } from "astro/zod";
import { entryFields, type RequiredHeading } from "./entry.ts";
import { findingSchema } from "./finding.ts";
import { entryId, unitId } from "./id.ts";
import { sharedCaveatSchema } from "./shared-caveat.ts";

export const caseStudyKinds = {
  "service-change": "Service change",
  programme: "Programme",
  tool: "Tool or framework",
  policy: "Policy",
  research: "Research study",
  "unattributed-example": "Unattributed example",
} as const;

export type CaseStudyKind = keyof typeof caseStudyKinds;

export const caseStudyHeadings: readonly RequiredHeading[] = [
  { text: "What changed", fragment: "what-changed" },
  { text: "What they did", fragment: "what-they-did" },
  { text: "Who it was for", fragment: "who-it-was-for", optional: true },
  { text: "How it may have worked", fragment: "how-it-may-have-worked", optional: true },
  { text: "What helped", fragment: "what-helped", optional: true },
  { text: "What got in the way", fragment: "what-got-in-the-way", optional: true },
  { text: "What it took", fragment: "what-it-took", optional: true },
  { text: "What is not known", fragment: "what-is-not-known" },
  { text: "The problem", fragment: "the-problem" },
];

const reported = z.strictObject({ text: z.string().min(1), unit: unitId });

export const caseStudySchema = z.strictObject({
  id: entryId("case-study"),
  ...entryFields,
  kind: z.enum(Object.keys(caseStudyKinds) as [CaseStudyKind, ...CaseStudyKind[]]),
  place: z.string().min(1).optional().describe("Where, as the source says; leave out if it does not"),
  area: z
    .array(z.string().min(1))
    .default([])
    .describe("Country, or region of England: terms of areas; left out if the source does not say"),
  took: z
    .strictObject({ people: reported.optional(), money: reported.optional(), time: reported.optional() })
    .prefault({})
    .describe("What it took, each as the source reports it"),
  organisation: z.string().min(1).optional().describe("Who ran it; organisations and roles, never a person's name"),
  period: z.string().min(1).optional().describe("When, as the source says"),
  issue: z.string().min(1).describe("The inequality it set out to change, in one sentence"),
  findings: z.array(findingSchema).default([]),
  caveats: z.array(sharedCaveatSchema).default([]).describe("Doubts that several of its findings share"),
});

export type Took = z.output<typeof caseStudySchema>["took"];
