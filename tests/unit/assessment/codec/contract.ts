import { z } from "zod";

/** The contract of the assessment file, said a second time and by other means, to judge the codec by. */
// Counted in units of UTF-16, as a field of a page counts; `max` would count characters.
const text = z.string().refine(({ length }) => length <= 20_000);
const time = z.iso.datetime().regex(/T\d\d:\d\d:\d\d(\.\d{1,9})?Z$/);

const answer: Record<string, z.ZodType> = {
  rating: z.enum(["not-started", "planned", "partly", "in-place", "not-applicable", "not-known", ""]),
  importance: z.enum(["high", "medium", "low", ""]),
  reason: text,
  note: text,
  proof: text,
  proofDate: z.union([z.iso.date(), z.literal("")]),
  lead: text,
  deadline: z.union([z.iso.date(), z.literal("")]),
  updated: time,
};

export const isGoodAnswerField = (name: string, value: unknown): boolean =>
  Object.hasOwn(answer, name) && answer[name]?.safeParse(value).success === true;

const envelope = z.object({
  format: z.literal("equity-evidence-library/assessment"),
  version: z.union([z.literal(1), z.literal(2)]),
  id: z.guid(),
  checklist: z.string().regex(/^CL-\d{2,3}$/),
  edition: z.int().min(1),
  title: text.optional(),
  organisation: text.optional(),
  round: text.optional(),
  respondent: text.optional(),
  standing: z.enum(["board", "manager", "front-line", "community-partner", ""]).optional(),
  created: time,
  updated: time,
  previous: z.guid().nullish(),
  combinedFrom: z.array(z.unknown()).optional(),
  answers: z.record(z.string(), z.unknown()),
  actions: z.array(z.unknown()).optional(),
  conflicts: z.array(z.unknown()).optional(),
  signedOff: z.array(z.unknown()).optional(),
});

/** The fields for which a file may be refused; empty if it must be read. */
export const badEnvelopeFields = (file: unknown): string[] =>
  (envelope.safeParse(file).error?.issues ?? []).map(({ path }) => String(path[0] ?? "format"));

/** How many names of fields a JSON text holds, equal ones each time; a string before a colon is always one. */
export const countNames = (json: string): number =>
  [...json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/gs)].filter(([, colon]) => colon !== undefined).length;
