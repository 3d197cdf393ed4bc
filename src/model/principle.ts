import { z } from "astro/zod";
import { entryFields, type RequiredHeading } from "./entry.ts";
import { findingSchema } from "./finding.ts";
import { entryId } from "./id.ts";
import { sharedCaveatSchema } from "./shared-caveat.ts";
import { supportsSchema } from "./support.ts";

export const principleHeadings: readonly RequiredHeading[] = [
  { text: "What to do", fragment: "what-to-do" },
  { text: "What the evidence says", fragment: "evidence" },
  { text: "In practice", fragment: "in-practice" },
  { text: "Limits and gaps", fragment: "limits-and-gaps" },
];

export const principleSchema = z.strictObject({
  id: entryId("principle"),
  ...entryFields,
  findings: z.array(findingSchema).default([]).describe("Findings stated by the principle itself"),
  caveats: z.array(sharedCaveatSchema).default([]).describe("Doubts that several of its findings share"),
  supports: supportsSchema.prefault({}).describe("Findings of its case studies, and how each bears on it"),
});
