import { z } from "astro/zod";

/** Words that this library does not use, each with a better one: content/house-style.yaml. */
export const houseStyleSchema = z.strictObject({
  words: z
    .array(
      z.strictObject({
        not: z.string().min(1).describe("A word or phrase; every form of it is listed by itself"),
        write: z.string().min(1).describe("What to write in its place"),
      }),
    )
    .default([]),
});

export type HouseStyle = z.output<typeof houseStyleSchema>;

export const noHouseStyle: HouseStyle = { words: [] };
