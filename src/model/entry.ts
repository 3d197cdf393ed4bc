import { z } from "astro/zod";
import { datedFields } from "./dates.ts";
import { anyEntryId, entryId, sourceKey, unitId } from "./id.ts";

const terms = (what: string) => z.array(z.string().min(1)).default([]).describe(what);

/** Taxonomy terms of an entry, by facet. */
const entryFacets = z
  .strictObject({
    population: terms("For whom"),
    "clinical-area": terms("Which conditions or kinds of care"),
    setting: terms("Where it happens"),
    dimension: terms("access, experience or outcomes"),
    role: terms("Who acts"),
  })
  .prefault({});

/** Fields of every type with a page of text: themes, principles, case studies, insights, checklists, sessions. */
export const entryFields = {
  title: z.string().min(1).max(120).describe("Stands alone in a list of results"),
  summary: z.string().min(40).max(240).describe("Plain English: what it says and for whom"),
  facets: entryFacets,
  themes: z.array(entryId("theme")).default([]),
  sources: z
    .array(z.strictObject({ source: sourceKey, units: z.array(unitId).min(1) }))
    .default([])
    .describe("Units it rests on as a whole; units cited in text and findings are added by the build"),
  related: z.array(anyEntryId).default([]),
  ...datedFields,
  formerly: z.array(z.string().min(1)).default([]).describe("Slugs this entry had before; they still lead here"),
};

/** A heading that a type must have, with its promised fragment. */
export interface RequiredHeading {
  readonly text: string;
  readonly fragment: string;
  readonly optional?: true;
}
