import { z } from "astro/zod";

const error = "must be a real date written YYYY-MM-DD";

/**
 * A calendar date, `YYYY-MM-DD`. Some YAML readers turn an unquoted date into a Date at midnight UTC, so both forms are
 * accepted and become the same string.
 */
export const isoDate = z
  .union([z.iso.date({ error }), z.date().transform((date) => date.toISOString().slice(0, 10))], { error })
  .describe("A date, YYYY-MM-DD");

/** The dates of every entry: first publication, last update and next review. */
export const datedFields = {
  published: isoDate.describe("First published"),
  updated: isoDate.describe("Last changed in substance"),
  reviewBy: isoDate.describe("To be read again against its sources by this date"),
  changes: z
    .array(z.strictObject({ date: isoDate, what: z.string().min(1) }))
    .default([])
    .describe("What changed since publication, newest first"),
};
