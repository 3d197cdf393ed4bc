import { z } from "astro/zod";
import { entryFields } from "./entry.ts";
import { entryId } from "./id.ts";

export const frameworks = {
  "what-works": "What works (Health Equity Evidence Centre)",
  foundations: "Foundations for action (Actionable Insights guide)",
} as const;

export type Framework = keyof typeof frameworks;

export const themeSchema = z.strictObject({
  id: entryId("theme"),
  ...entryFields,
  framework: z.enum(Object.keys(frameworks) as [Framework, ...Framework[]]),
  order: z.number().int().min(1).describe("Place within its framework"),
  numeral: z
    .string()
    .regex(/^[1-9A-Z]$/, { error: "must be one digit or capital letter" })
    .describe("The numeral or letter that goes with its colour"),
  colour: z.enum(["plum", "blue", "green", "brown", "ink"]).describe("A token of styles/tokens; never shown alone"),
  units: z.array(z.string()).default([]).describe("Source units that open or define the theme"),
});
