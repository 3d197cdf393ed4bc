import { z } from "astro/zod";
import { designNames } from "./design.ts";
import { findingRoleNames } from "./finding-role.ts";
import { gapSchema } from "./gap.ts";
import { findingId, unitId } from "./id.ts";
import { outcomeNames } from "./outcome.ts";
import { reporterNames } from "./reporter.ts";

export const contrasts = ["none", "over-time", "with-without", "between-groups", "between-places"] as const;
/** What happened on average. `not-applicable` is for measures of a gap, and where nothing was tried. */
export const effects = ["better", "worse", "no-change", "unclear", "not-applicable"] as const;

/** One number of a finding: its group, its time, and the source unit that states it. */
export const valueSchema = z.strictObject({
  label: z.string().min(1).describe("Names this number in a table or chart; its time stands in “period”"),
  group: z.string().min(1).optional().describe("Whose figure it is"),
  place: z.string().min(1).optional(),
  period: z
    .string()
    .min(1)
    .optional()
    .describe("When it was measured: years, or words that begin with before, during, after, earlier or later"),
  n: z.number().int().positive().optional().describe("How many people or places, if the source says"),
  number: z.number().nullable().describe("The number alone, for charts; null where the source gives words"),
  text: z.string().min(1).describe("The figure as the source prints it"),
  unit: unitId.describe("The source unit that states it"),
});

/** One measure, its numbers and their limits. It belongs to one entry, and others cite it by id. */
export const findingSchema = z.strictObject({
  id: findingId,
  role: z.enum(findingRoleNames).describe("Only a result counts as evidence that something worked"),
  statement: z.string().min(1).describe("One sentence that stands alone"),
  measure: z.string().min(1).describe("What was measured, in words"),
  better: z.enum(["higher", "lower", "neither"]).describe("Which way is good"),
  about: z
    .strictObject({
      population: z.array(z.string().min(1)).default([]),
      "clinical-area": z.array(z.string().min(1)).default([]),
    })
    .prefault({})
    .describe("Of whom and what the figure itself is; left out where the source does not split it"),
  of: z.enum(["average", "gap"]).describe("What the number measures: people on average, or a difference between them"),
  values: z.array(valueSchema).default([]),
  contrast: z.enum(contrasts).describe("What the numbers are compared across"),
  overlapping: z.boolean().default(false).describe("True where the groups share people"),
  design: z.enum(designNames),
  selfReported: z.boolean().default(false).describe("True where people rated themselves"),
  outcome: z.enum(outcomeNames),
  effect: z.enum(effects),
  gaps: z.array(gapSchema).default([]),
  gapAbout: z
    .array(z.string().min(1))
    .default([])
    .describe(
      "Groups of the values that the difference is about: those who are worse off. Left out where no side is. Charts colour them",
    ),
  sites: z.number().int().positive().optional().describe("How many places or services, if the source says"),
  followUpMonths: z.number().positive().optional().describe("Months from start to measurement, if the source says"),
  reportedBy: z.enum(reporterNames),
  study: z
    .string()
    .regex(/^(RF-\d{3}|lost|none)$/, { error: "must be a reference's id, lost, or none" })
    .describe("The study behind it: a reference, `lost` with its link, or `none`"),
  units: z.array(unitId).default([]).describe("Units that carry the statement where no value does"),
  caveat: z.string().min(1).optional().describe("What a careful reader must know before using the figure"),
});

export type FindingData = z.output<typeof findingSchema>;
export type FindingValue = z.output<typeof valueSchema>;
