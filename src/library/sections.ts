import type { ScannedBody } from "../content/scan-body.ts";
import { promisedFragments } from "../model/required-headings.ts";
import type { Section, Unit } from "./library.ts";

/** The sections of a text whose headings have a promised fragment, each with the units that it cites. */
export function sectionsOf({ headings, marks }: ScannedBody, units: ReadonlyMap<string, Unit>): Section[] {
  const tops = headings.filter(({ depth }) => depth === 2);
  return tops.flatMap(({ text, line }, place) => {
    const fragment = promisedFragments.get(text);
    if (!fragment) return [];
    const end = tops[place + 1]?.line ?? Infinity;
    const cited = marks.filter((mark) => mark.component === "Cite" && mark.line > line && mark.line < end);
    return [{ fragment, units: [...new Set(cited.map(({ id }) => id))].flatMap((id) => units.get(id) ?? []) }];
  });
}

/** The labels of a section's units. An opening that all of them share, such as “Challenge:”, is left out. */
export function labelsOf({ units }: Section): string[] {
  const labels = units.map(({ label }) => label);
  const [, opening] = /^([^:]+: )/.exec(labels[0] ?? "") ?? [];
  if (!opening || labels.length < 2 || !labels.every((label) => label.startsWith(opening))) return labels;
  return labels.map((label) => label.slice(opening.length));
}
