import { z } from "astro/zod";
import { caseStudySchema, caseStudyKinds, type CaseStudyKind } from "../../model/case-study.ts";
import { checklistSchema } from "../../model/checklist.ts";
import { isoDate } from "../../model/dates.ts";
import { designNames } from "../../model/design.ts";
import { entryTypeNames, type EntryType } from "../../model/entry-type.ts";
import { facetNames } from "../../model/facet.ts";
import { findingSchema } from "../../model/finding.ts";
import { sourceKey, unitId } from "../../model/id.ts";
import { insightSchema } from "../../model/insight.ts";
import { supportsSchema } from "../../model/support.ts";
import { libraryFormat } from "../library-json.ts";

const texts = z.array(z.string());

const entry = z.strictObject({
  id: z.string().describe("Given once and never reused; /id/ followed by it is a permanent address"),
  type: z.enum(entryTypeNames as [EntryType, ...EntryType[]]),
  kind: z.enum(Object.keys(caseStudyKinds) as [CaseStudyKind, ...CaseStudyKind[]]).optional(),
  title: z.string().min(1),
  url: z.string().regex(/^\//).describe("The path of its page inside the site"),
  address: z.url().optional().describe("The whole address; absent in a copy that is not published"),
  summary: z.string(),
  themes: texts,
  facets: z.strictObject(Object.fromEntries(facetNames.map((name) => [name, texts]))),
  designs: z.array(z.enum(designNames)),
  evidence: z
    .strictObject({ sentence: z.string(), gaps: texts, limits: texts })
    .optional()
    .describe("What the page says of the results; keep the limits with the figures"),
  sources: z.array(z.strictObject({ source: sourceKey, units: z.array(unitId) })),
  findings: z.array(
    findingSchema.extend({
      text: z.string().describe("The figures in one line"),
      phrase: z.string().describe("What it shows in a few words"),
    }),
  ),
  supports: supportsSchema.optional(),
  step: insightSchema.shape.step.optional(),
  area: texts.optional(),
  took: caseStudySchema.shape.took.optional(),
  minutes: checklistSchema.shape.minutes.optional(),
  for: checklistSchema.shape.for.optional(),
  items: z.array(checklistSchema.shape.sections.element.shape.items.element),
  related: texts,
  updated: isoDate,
  reviewBy: isoDate,
});

/** What library.json holds, format version 2. */
export const librarySchema = z.strictObject({
  formatVersion: z.literal(libraryFormat),
  built: isoDate.describe("The newest date in the content"),
  site: z.strictObject({
    name: z.string().min(1),
    organisation: z.string().optional().describe("Who publishes this copy; absent where nobody is named"),
    edition: z.string(),
    url: z.url().optional(),
  }),
  entries: z.array(entry),
});
