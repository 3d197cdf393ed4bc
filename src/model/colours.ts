import { z } from "astro/zod";
import { termSlug } from "./taxonomy.ts";

/** The least contrast of text that WCAG 2.2 AA accepts. */
const textContrast = 4.5;

type Channels = readonly [red: number, green: number, blue: number];

const channelsOf = (colour: string): Channels => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const linear = (channel: number) => {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

/** The contrast of two colours (`#rrggbb`), from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Mixes two colours. `share` is the part of the first colour, from 0 to 1. */
export function mix(colour: string, other: string, share: number): string {
  const others = channelsOf(other);
  const mixed = channelsOf(colour).map((channel, i) => Math.round(channel * share + (others[i] ?? 0) * (1 - share)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, { error: "must be a colour such as #0b5c63" });

/** A colour for text on white and for grounds below white text, because both have the same contrast. */
const textColour = colour.refine((value) => !isColour(value) || contrast(value, "#ffffff") >= textContrast, {
  error: ({ input }) =>
    `must be darker: its contrast with white is ${contrast(String(input), "#ffffff").toFixed(1)}, and text needs ${String(textContrast)}`,
});

const isColour = (value: string) => colour.safeParse(value).success;

const fields = z.strictObject({
  accent: textColour.default("#0b5c63").describe("Links, buttons and lines; darker where text stands on a tint"),
  accentDeep: textColour.optional().describe("Links under the pointer; left out, a darker accent"),
  accentTint: colour.optional().describe("The ground of what is chosen; left out, a pale accent"),
  themes: z
    .record(termSlug, textColour)
    .default({ plum: "#7a2e6b", blue: "#1d5fa8", green: "#1f6b4a", brown: "#8a4b08" })
    .describe("Colours that a theme may name; ink, that of the text, is always one"),
});

/** The colours of a site. Those left out are derived from the accent. */
export const coloursSchema = fields
  .transform(
    ({ accent, accentDeep = mix(accent, "#000000", 0.61), accentTint = mix(accent, "#ffffff", 0.11), themes }) => ({
      accent,
      accentDeep,
      accentTint,
      themes,
    }),
  )
  .refine(({ accentDeep, accentTint }) => contrast(accentDeep, accentTint) >= textContrast, {
    error: "must have an accentTint so pale, or an accentDeep so dark, that one can be read on the other",
  });

export type Colours = z.output<typeof coloursSchema>;

/** The largest share of the accent in the ground of a cell on the evidence map. */
export const strongestTint = 0.28;

/** The colour of text on tints: the accent if it is legible on the strongest tint, else the deep accent. */
export const accentOnTints = ({ accent, accentDeep }: Colours): string =>
  contrast(accent, mix(accent, "#ffffff", strongestTint)) >= textContrast ? accent : accentDeep;

/** The colour name of a theme that needs no colour of its own. It is the colour of text. */
export const inkColour = "ink";
