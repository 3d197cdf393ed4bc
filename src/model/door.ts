import { z } from "astro/zod";

const linkSchema = z.strictObject({
  label: z.string().min(1).describe("The words of the link"),
  path: z
    .string()
    .regex(/^\/([^/].*)?$/, { error: "must be a path of this site, from /" })
    .describe("Where it leads inside this site, from /"),
});

/** A way into the library on the home page, for people who come with one purpose. */
export const doorSchema = z.strictObject({
  title: z.string().min(1).describe("What people come to do"),
  text: z.string().min(1).describe("For whom it is and what they find"),
  links: z.array(linkSchema).min(1).describe("Where it leads; what leads to a type without entries is not drawn"),
});

export type Door = z.output<typeof doorSchema>;
