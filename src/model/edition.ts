import { z } from "astro/zod";
import { isoDate } from "./dates.ts";

/** One edition of the library. The ledger records its texts, which must stay the same after publication. */
const editionSchema = z.strictObject({
  number: z.number().int().min(1),
  date: isoDate.describe("When it was or will be published"),
  note: z.string().min(1).describe("What is new in it, in a sentence"),
  published: z.literal(true).optional().describe("Once true, what its questions and findings say is kept"),
});

export type Edition = z.output<typeof editionSchema>;

export const editionsSchema = z
  .array(editionSchema)
  .min(1)
  .refine((editions) => editions.every(({ number }, i) => number === i + 1), {
    error: "must be numbered 1, 2, 3 and so on, the oldest first",
  })
  .refine((editions) => editions.every(({ date }, i) => i === 0 || date > (editions[i - 1]?.date ?? "")), {
    error: "must each have a later date than the one before",
  })
  .refine((editions) => editions.slice(0, -1).every(({ published }) => published), {
    error: "must all be marked published: true, but for the last",
  });

const ordinals = "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth".split(" ");

/** Formats an edition for pages and citations: “First edition, November 2026”. */
export function editionText({ number, date }: Pick<Edition, "number" | "date">): string {
  const month = new Date(date).toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
  const ordinal = ordinals[number - 1];
  return ordinal ? `${ordinal} edition, ${month}` : `Edition ${String(number)}, ${month}`;
}

/** The edition that people read on a day: the last that is not dated after it, or the first. */
export const editionOn = (date: string, editions: readonly Edition[]): number =>
  (editions.findLast((edition) => edition.date <= date) ?? editions[0])?.number ?? 1;

/** The fragment of an edition on the page of what is new. */
export const editionFragment = ({ number }: Pick<Edition, "number">): string => `edition-${String(number)}`;
