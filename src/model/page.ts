import { z } from "astro/zod";
import { isoDate } from "./dates.ts";

/** A page of the site about itself: about, privacy, decisions. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  updated: isoDate,
});
