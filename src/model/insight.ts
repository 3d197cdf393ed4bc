import { z } from "astro/zod";
import { entryFields, type RequiredHeading } from "./entry.ts";
import { entryId, unitId } from "./id.ts";
import { supportsSchema } from "./support.ts";

export const insightHeadings: readonly RequiredHeading[] = [
  { text: "How to start", fragment: "how-to-start" },
  { text: "Why", fragment: "why" },
  { text: "Watch for", fragment: "watch-for" },
];

export const insightSchema = z.strictObject({
  id: entryId("insight"),
  ...entryFields,
  horizon: z
    .string()
    .min(1)
    .describe("When a benefit may be expected: a term of horizons; not-stated if no source says"),
  step: z
    .strictObject({
      text: z
        .string()
        .min(1)
        .refine((text) => text.split(/\s+/).length <= 15, { error: "must have at most 15 words" })
        .describe("The first thing to do, as an order"),
      who: z.string().min(1).describe("Who does it: a term of roles"),
      unit: unitId.optional().describe("The unit that advises it; left out where the step is ours"),
    })
    .describe("What to do first"),
  supports: supportsSchema.describe("What this action rests on, from every source that recommends it"),
});

export type Step = z.output<typeof insightSchema>["step"];
