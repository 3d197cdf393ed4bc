import { z } from "astro/zod";
import { entryFields } from "./entry.ts";
import { anyEntryId, entryId } from "./id.ts";

const stepSchema = z.strictObject({
  title: z.string().min(1),
  titleShown: z
    .string()
    .min(1)
    .optional()
    .describe("What the room sees as the title, where the step’s own gives its ending away"),
  minutes: z.number().int().positive(),
  do: z.string().min(1).describe("What happens in the room"),
  entries: z.array(anyEntryId).default([]),
  notes: z.string().min(1).optional().describe("For the facilitator alone"),
  listenFor: z.string().min(1).optional().describe("For the facilitator alone: what a good answer holds"),
  ifSomeoneSays: z
    .array(z.string().min(1))
    .default([])
    .describe("For the facilitator alone: what people may say or do, each with what to answer"),
  question: z.string().min(1).optional().describe("A question to discuss"),
});

const concealedSchema = z.strictObject({
  entry: anyEntryId,
  called: z.string().min(1).describe("What the room sees in place of its title"),
  told: z.string().min(1).optional().describe("What people are told of it before they read it"),
});

export const sessionSchema = z.strictObject({
  id: entryId("session"),
  ...entryFields,
  minutes: z.number().int().positive().describe("The minutes of all steps together"),
  audience: z.string().min(1),
  outcomes: z.array(z.string().min(1)).min(1).describe("What people can do afterwards"),
  concealed: z
    .array(concealedSchema)
    .default([])
    .describe("Entries whose titles the room must not see, because they give an ending away"),
  steps: z.array(stepSchema).min(1),
});
