import { z } from "astro/zod";
import { findingId, unitId } from "./id.ts";

/**
 * How a finding bears on an action: the action was all that was done, it was one part, or the finding calls for care.
 */
export const bearings = ["alone", "part", "against"] as const;

export type Bearing = (typeof bearings)[number];

/** The support of an action or principle: results in other entries, and units that advise or claim. */
export const supportsSchema = z.strictObject({
  findings: z
    .array(
      z.strictObject({
        id: findingId,
        bears: z
          .enum(bearings)
          .describe("alone: this was what was done; part: it was one part of more; against: it argues for care"),
      }),
    )
    .default([]),
  units: z.array(unitId).default([]).describe("Recommendations, practices and claims that carry it"),
});

export type Supports = z.output<typeof supportsSchema>;
