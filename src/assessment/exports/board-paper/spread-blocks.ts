import type { WordBlock } from "../../../word/word-document.ts";
import { describeAgreement, describeCounts, describeSpread } from "../../messages/agreement.ts";
import { compareRespondents } from "../../model/agreement.ts";
import { numberedAsk } from "../../model/item-labels.ts";
import type { BoardPaperSource } from "./source.ts";

/** How the answers behind a consensus differed, widest first. Says so where the file holds one set of answers. */
export function spreadBlocks({ assessment, definition }: BoardPaperSource): readonly WordBlock[] {
  const heading = { heading: "How answers differed", level: 1 } as const;
  if (assessment.combinedFrom.length === 0) {
    return [heading, { text: "This is one set of answers. It does not say how far the people behind it agree." }];
  }
  const before = assessment.combinedFrom.map((record) => ({ ...assessment, ...record }));
  const agreement = compareRespondents(before, definition);
  return [
    heading,
    { text: `Before the consensus. ${describeAgreement(agreement)}` },
    {
      table: {
        heads: ["Question", "Spread", "Answers"],
        rows: agreement.items.map((item) => [
          numberedAsk(item.item),
          describeSpread(item),
          describeCounts(item, definition).join("\n"),
        ]),
        widths: [5, 3, 3],
      },
    },
  ];
}
