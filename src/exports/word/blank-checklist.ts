import { itemNumber } from "../../model/id-pattern.ts";
import { importances, ratings } from "../../model/rating.ts";
import type { Entry } from "../../library/library.ts";
import type { FormPlace } from "../form-place.ts";
import type { WordBlock, WordDocument } from "../../word/word-document.ts";

/** Boxes to tick. None stands at the end of a line without its label. */
const boxes = (labels: readonly string[]): string =>
  labels.map((label) => `☐\u00a0${label.replaceAll(" ", "\u00a0")}`).join("   ");

/** The blank form of a checklist, to fill in with Word. A workbook comes back into the library; this does not. */
export function blankChecklist(entry: Entry<"checklist">, { library, address }: FormPlace): WordDocument {
  const { data, items, title, id, updated } = entry;
  const scale = Object.values({ ...ratings, ...data.ratingLabels });
  const answer = [
    ["Answer", boxes(scale)],
    ["Importance", boxes(Object.values(importances))],
    ["Notes", "\n"],
    ["Proof, and its date", ""],
    ["Action", ""],
    ["Owner, and due date", ""],
  ];
  const questions = data.sections.flatMap((section): WordBlock[] => [
    { heading: section.title, level: 1 },
    ...(section.intro ? [{ text: section.intro }] : []),
    ...items
      .filter((item) => item.section === section.id)
      .flatMap((item): WordBlock[] => [
        { heading: `${String(itemNumber(item.id))}. ${item.ask}`, level: 2 },
        ...(item.help ? [{ text: item.help }] : []),
        { lead: "What would convince a sceptic:", text: item.proofPrompt },
        { table: { heads: ["Part", "What you say"], rows: answer, widths: [1, 4], isWhole: true } },
      ]),
  ]);
  return {
    title,
    author: library,
    language: entry.lang ?? "en-GB",
    foot: `${id}, edition ${String(data.edition)}: ${address}`,
    made: `${updated}T00:00:00.000Z`,
    blocks: [
      { lead: "For:", text: data.for },
      { lead: "How:", text: data.howToUse },
      {
        table: {
          heads: ["About this round", "What you say"],
          rows: [
            ["Organisation", ""],
            ["Round", ""],
            ["Completed by", ""],
            ["Date", ""],
          ],
          widths: [1, 4],
        },
      },
      ...questions,
      { heading: "Sign-off", level: 1 },
      {
        table: {
          heads: ["Sign-off", "What you say"],
          rows: [
            ["Signed off by (name and role)", ""],
            ["Date", ""],
            ["Next assessment due", ""],
          ],
          widths: [1, 4],
        },
      },
    ],
  };
}
