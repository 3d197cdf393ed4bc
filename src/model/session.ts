import { z } from "astro/zod";
import { entryFields } from "./entry.ts";
import { anyEntryId, entryId } from "./id.ts";

export const sessionSchema = z.strictObject({
  id: entryId("session"),
  ...entryFields,
  minutes: z.number().int().positive(),
  audience: z.string().min(1),
  outcomes: z.array(z.string().min(1)).min(1).describe("What people can do afterwards"),
  steps: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        minutes: z.number().int().positive(),
        do: z.string().min(1).describe("What happens in the room"),
        entries: z.array(anyEntryId).default([]),
        notes: z.string().min(1).optional().describe("For the facilitator alone"),
        question: z.string().min(1).optional().describe("A question to discuss"),
      }),
    )
    .min(1),
});
