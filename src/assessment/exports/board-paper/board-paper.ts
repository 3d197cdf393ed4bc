import type { WordBlock, WordDocument } from "../../../word/word-document.ts";
import { countOf } from "../../../model/count.ts";
import { assessmentName } from "../../model/assessment-name.ts";
import { formatDay } from "../../model/day.ts";
import { gatherLearning } from "../../model/learning.ts";
import { plainDirection } from "../../model/plain-direction.ts";
import { summarise } from "../../model/results.ts";
import { evidenceBlocks } from "./evidence-blocks.ts";
import { plainBlocks } from "./plain-blocks.ts";
import { actionBlocks, claimBlocks, gapBlocks } from "./result-blocks.ts";
import type { BoardPaperSource } from "./source.ts";
import { spreadBlocks } from "./spread-blocks.ts";
import { summaryBlocks } from "./summary-blocks.ts";

const methodOf = ({ definition, library, address, assessment }: BoardPaperSource): readonly WordBlock[] => [
  { heading: "How this was made", level: 1 },
  {
    text: `The questions are those of the checklist “${definition.title}” (${definition.checklist}, edition ${String(assessment.edition)}) from ${library}: ${address}. A team gave the answers about its own work. They are its opinion on the day that they were given, and no measurement: nobody else has checked them, and proof is what the team named.`,
  },
  {
    text: "There is no score. One thing that is missing can matter more than ten that are in place, and a guess would count as much as an answer with proof. Counts are of answers, and leave out what does not apply. They do not rank teams or services.",
  },
  {
    text: "What the library says of a gap comes from its sources, each entry with what limits its evidence. The answers were kept on a device of the team, and were sent nowhere by the library.",
  },
];

/** The paper that a board reads of an assessment: one page first, then everything that it rests on. */
export function boardPaper(source: BoardPaperSource): WordDocument {
  const { assessment, definition, learn, library, address, today, made } = source;
  const summary = summarise(assessment, definition, { today });
  const name = plainDirection(assessment.organisation).trim();
  const about = [assessmentName(assessment), countOf(summary.asked, "question"), `printed ${formatDay(today)}`];
  return {
    title: plainDirection(assessment.title) || definition.title,
    author: name || library,
    language: "en-GB",
    foot: `${name ? `${name}. ` : ""}${definition.checklist}, edition ${String(assessment.edition)}: ${address}`,
    made,
    blocks: plainBlocks([
      { text: about.join(", ") },
      ...summaryBlocks(source, summary),
      ...gapBlocks(source, summary),
      ...actionBlocks(source),
      ...claimBlocks(source, summary),
      ...evidenceBlocks(gatherLearning(summary.gaps, learn)),
      ...spreadBlocks(source),
      ...methodOf(source),
    ]),
  };
}
