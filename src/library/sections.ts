import type { ScannedBody } from "../content/scan-body.ts";
import { promisedFragments } from "../model/required-headings.ts";
import type { Section, Unit } from "./library.ts";

/** The opening of an item of a list that is in no other list. */
const listItem = /^(?:[-*+]|\d+[.)])\s+/;

/** A text without the marks of emphasis and links. */
const plainText = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll("*", "")
    .replace(/\s+/g, " ")
    .trim();

/** The sections of a text whose headings have a promised fragment, each with the units that it cites and its lists. */
export function sectionsOf({ headings, marks, blocks }: ScannedBody, units: ReadonlyMap<string, Unit>): Section[] {
  const tops = headings.filter(({ depth }) => depth === 2);
  return tops.flatMap(({ text, line }, place) => {
    const fragment = promisedFragments.get(text);
    if (!fragment) return [];
    const end = tops[place + 1]?.line ?? Infinity;
    const cited = marks.filter((mark) => mark.component === "Cite" && mark.line > line && mark.line < end);
    const items = blocks
      .filter((block) => block.line > line && block.line < end && listItem.test(block.text))
      .map((block) => plainText(block.text.replace(listItem, "")));
    return [{ fragment, units: [...new Set(cited.map(({ id }) => id))].flatMap((id) => units.get(id) ?? []), items }];
  });
}

/** The labels of a section's units. An opening that all of them share, such as “Challenge:”, is left out. */
export function labelsOf({ units }: Pick<Section, "units">): string[] {
  const labels = units.map(({ label }) => label);
  const [, opening] = /^([^:]+: )/.exec(labels[0] ?? "") ?? [];
  if (!opening || labels.length < 2 || !labels.every((label) => label.startsWith(opening))) return labels;
  return labels.map((label) => label.slice(opening.length));
}
