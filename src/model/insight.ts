import { z } from "astro/zod";
import { entryFields, type RequiredHeading } from "./entry.ts";
import { entryId, findingId, unitId } from "./id.ts";

export const insightHeadings: readonly RequiredHeading[] = [
  { text: "Why", fragment: "why" },
  { text: "How to start", fragment: "how-to-start" },
  { text: "Watch for", fragment: "watch-for" },
];

export const insightSchema = z.strictObject({
  id: entryId("insight"),
  ...entryFields,
  horizon: z
    .string()
    .min(1)
    .describe("When a benefit may be expected: a term of horizons; not-stated if no source says"),
  supports: z
    .strictObject({
      findings: z.array(findingId).default([]),
      units: z.array(unitId).default([]).describe("Recommendations, practices and claims that carry it"),
    })
    .describe("What this action rests on, from every source that recommends it"),
});
