import type { Answered } from "./results.ts";

/** An entry that a question names to learn from. */
export interface LearnLink {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** What kind of entry it is, in words. */
  readonly type: string;
  /** A summary of its evidence. Empty for kinds of entry without evidence. */
  readonly evidence: string;
  /** The first step that an insight advises; empty for all others. */
  readonly firstStep: string;
}

/** An entry to learn from, with every gap that it helps to close. */
export interface Learning {
  readonly link: LearnLink;
  readonly gaps: readonly Answered[];
}

/**
 * Each entry once, with its gaps in the order given: first those that advise a step, and among them those that help
 * with the most gaps; then the order of the gaps.
 * @param linksOf the entries that an item names
 */
export function gatherLearning(
  gaps: readonly Answered[],
  linksOf: (item: string) => readonly LearnLink[],
): readonly Learning[] {
  const all = new Map<string, { link: LearnLink; gaps: Answered[] }>();
  for (const gap of gaps) {
    for (const link of linksOf(gap.item.id)) {
      const known = all.get(link.id);
      if (!known) all.set(link.id, { link, gaps: [gap] });
      else if (!known.gaps.includes(gap)) known.gaps.push(gap);
    }
  }
  const hasStep = ({ link }: Learning) => Number(link.firstStep !== "");
  return [...all.values()].sort((a, b) => hasStep(b) - hasStep(a) || b.gaps.length - a.gaps.length);
}
