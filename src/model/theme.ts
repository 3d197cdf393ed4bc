import { z } from "astro/zod";
import { entryFields } from "./entry.ts";
import { inkColour } from "./colours.ts";
import { entryId } from "./id.ts";
import { termSlug } from "./taxonomy.ts";

export const themeSchema = z.strictObject({
  id: entryId("theme"),
  ...entryFields,
  framework: termSlug.describe("The id of a framework of site.yaml"),
  order: z.number().int().min(1).describe("Place within its framework"),
  numeral: z
    .string()
    .regex(/^[1-9A-Z]$/, { error: "must be one digit or capital letter" })
    .describe("The numeral or letter that goes with its colour"),
  colour: termSlug.default(inkColour).describe("A colour of site.yaml; never shown alone"),
  units: z.array(z.string()).default([]).describe("Source units that open or define the theme"),
});
