import { z } from "astro/zod";
import { isoDate } from "./dates.ts";
import { anyEntryId, unitId } from "./id.ts";

const saidSchema = z.strictObject({
  text: z.string().min(1).describe("One sentence, in our own words"),
  units: z.array(unitId).min(1).describe("The units that say it"),
});

const partSchema = z.strictObject({
  title: z.string().min(1).max(40).describe("Its name on the form"),
  prompt: z.string().min(1).describe("What to write there, in our own words"),
  said: z.array(saidSchema).default([]).describe("What sources say of it; without any, the part is marked as ours"),
});

const tableSchema = z.strictObject({
  title: z.string().min(1),
  rows: z.number().int().positive().max(12).describe("How many empty rows it has on paper"),
  columns: z.array(partSchema).min(1).max(7),
});

/**
 * A form that a team fills in to plan its work, where a source asks for such a plan: boxes in rows as they stand on the
 * sheet, then a table. It has no answers to keep and no result, so it is neither a checklist nor an entry.
 */
export const templateSchema = z.strictObject({
  title: z.string().min(1).max(120),
  summary: z.string().min(40).max(240).describe("What it is for, and for whom"),
  howToUse: z.string().min(1).describe("How a team fills it in"),
  limits: z.string().min(1).describe("What the sources do not say about it"),
  head: z.array(z.string().min(1)).max(5).default([]).describe("What stands above the form to fill in"),
  boxes: z.array(z.array(partSchema).min(1).max(5)).min(1).max(3).describe("Rows of boxes, from the left"),
  table: tableSchema.optional().describe("A table below the boxes"),
  related: z.array(anyEntryId).default([]).describe("Entries that help to fill it in"),
  updated: isoDate,
});

export type TemplateData = z.output<typeof templateSchema>;

type PartData = z.output<typeof partSchema>;

/** A part of a form with its place in the fields of its file. */
export interface PlacedPart {
  readonly part: PartData;
  readonly path: readonly (string | number)[];
}

/** Every part of a form in the order of the sheet: its boxes row by row, then the columns of its table. */
export const partsOfTemplate = ({ boxes, table }: Pick<TemplateData, "boxes" | "table">): readonly PlacedPart[] => [
  ...boxes.flatMap((row, r) => row.map((part, b) => ({ part, path: ["boxes", r, b] }))),
  ...(table?.columns ?? []).map((part, c) => ({ part, path: ["table", "columns", c] })),
];
