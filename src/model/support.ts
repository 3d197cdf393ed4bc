import { z } from "astro/zod";
import { findingId, unitId } from "./id.ts";

/** How a finding bears on an action: what was done, one part of more, or a reason for care. */
export const bearings = ["alone", "part", "against"] as const;

export type Bearing = (typeof bearings)[number];

/** What an action or a principle rests on: results that live elsewhere, and units that advise or claim. */
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
