import { comparedTypes } from "../model/comparison.ts";
import type { Entry, Library } from "./library.ts";
import { labelsOf } from "./sections.ts";

/** The sections that say what was done, or is to be done. */
const doneFragments = ["what-they-did", "what-to-do"];

/** What was done in a case study, what a principle asks for, or the first step of an insight, in short lines. */
export function doneIn({ sections, firstStep }: Entry): string[] {
  if (firstStep) return [firstStep];
  return sections.filter(({ fragment }) => doneFragments.includes(fragment)).flatMap(labelsOf);
}

/** The entries that can be set side by side. */
export const comparable = (library: Library): Entry[] =>
  comparedTypes.flatMap((type): readonly Entry[] => library.ofType(type));
