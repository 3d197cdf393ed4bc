import type { WordBlock } from "../../../word/word-document.ts";
import { describeDue, describeOwners } from "../../messages/responsibility.ts";
import { describeKeyFigures, describeNoGaps, describeShare, describeStanding } from "../../messages/results.ts";
import { signOffLine } from "../../messages/sign-off.ts";
import { describeUnsettledFields } from "../../messages/unsettled-fields.ts";
import { importanceLabel, numberedAsk, ratingLabel } from "../../model/item-labels.ts";
import { keyFigureNames } from "../../model/key-figures.ts";
import { leadingGaps } from "../../model/leading-gaps.ts";
import { responsibilityFor } from "../../model/responsibility.ts";
import type { Summary } from "../../model/results.ts";
import { signOffState } from "../../model/sign-off.ts";
import type { BoardPaperSource } from "./source.ts";

/** The first page: what stands out, six numbers, each section, and the gaps that matter most. */
export function summaryBlocks(
  { assessment, definition, areNamesShown }: BoardPaperSource,
  summary: Summary,
): readonly WordBlock[] {
  const figures = describeKeyFigures(summary, assessment, definition);
  const said = [
    describeStanding(summary, assessment),
    signOffLine(signOffState(assessment), { areNamesShown }),
    describeUnsettledFields(assessment, definition),
  ].filter((text) => text !== "");
  const leading = leadingGaps(summary.gaps);
  return [
    { heading: "Summary", level: 1 },
    ...said.map((text) => ({ text })),
    {
      table: {
        heads: ["Number", "Of what"],
        rows: keyFigureNames.map((name) => [figures[name].count, figures[name].words]),
        widths: [1, 5],
        isClose: true,
      },
    },
    {
      table: {
        heads: ["Section", "In place"],
        rows: summary.sections.map((result) => [result.section.title, describeShare(result)]),
        widths: [3, 2],
        isClose: true,
      },
    },
    { heading: "Gaps that matter most", level: 2 },
    ...(leading.length === 0
      ? [{ text: describeNoGaps(summary) }]
      : [
          {
            table: {
              heads: ["Question", "Answer", "Importance", "Who", "By when"],
              rows: leading.map(({ item, answer }) => {
                const responsibility = responsibilityFor(item.id, assessment);
                return [
                  numberedAsk(item),
                  ratingLabel(answer.rating, definition),
                  importanceLabel(answer.importance) || "Not said",
                  describeOwners(responsibility),
                  describeDue(responsibility),
                ];
              }),
              widths: [6, 2, 2, 3, 2],
              isClose: true,
            },
          },
        ]),
  ];
}
