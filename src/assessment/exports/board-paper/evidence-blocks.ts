import type { WordBlock } from "../../../word/word-document.ts";
import { itemNumber } from "../../../model/id-pattern.ts";
import type { Learning } from "../../model/learning.ts";

/** Each entry once that helps with a gap: what limits its evidence, its first step, and where it stands. */
export function evidenceBlocks(all: readonly Learning[]): readonly WordBlock[] {
  if (all.length === 0) return [];
  return [
    { heading: "What the evidence library has on these gaps", level: 1 },
    { text: "Each entry once, with what limits its evidence and the questions that ask for it." },
    ...all.flatMap(({ link, gaps }): WordBlock[] => {
      const numbers = gaps.map(({ item }) => String(itemNumber(item.id))).join(", ");
      return [
        { heading: link.title, level: 2 },
        ...(link.evidence === "" ? [] : [{ lead: "Evidence:", text: link.evidence }]),
        ...(link.firstStep === "" ? [] : [{ lead: "First step:", text: link.firstStep }]),
        {
          lead: `For ${gaps.length === 1 ? "question" : "questions"} ${numbers}.`,
          text: `${link.type} ${link.id}.`,
          ...(link.href !== "" && { link: { label: link.href, address: link.href } }),
        },
      ];
    }),
  ];
}
