import type { WordBlock } from "../../../word/word-document.ts";
import { describeState } from "../../messages/plan.ts";
import { describeMissing, describePlanned } from "../../messages/responsibility.ts";
import { describeAnswer, describeGaps } from "../../messages/results.ts";
import { formatDay } from "../../model/day.ts";
import { askOf, numberedAsk, ratingLabel } from "../../model/item-labels.ts";
import { isUrgent } from "../../model/key-figures.ts";
import { writtenActions } from "../../model/open-actions.ts";
import { sortActions } from "../../model/plan.ts";
import { responsibilityFor } from "../../model/responsibility.ts";
import type { Answered, Summary } from "../../model/results.ts";
import type { BoardPaperSource } from "./source.ts";

/** Every gap: the answer, who acts on it by when or that nobody does, and the team's note. */
export function gapBlocks({ assessment, definition }: BoardPaperSource, summary: Summary): readonly WordBlock[] {
  return [
    { heading: "Gaps, most important first", level: 1, onNewPage: true },
    { text: describeGaps(summary) },
    ...summary.gaps.flatMap((gap): WordBlock[] => {
      const { item, answer } = gap;
      const responsibility = responsibilityFor(item.id, assessment);
      const acted = [
        describeMissing(responsibility, { isImportant: isUrgent(gap, assessment) }),
        describePlanned(responsibility),
      ];
      const note = answer.note?.trim() ?? "";
      return [
        { heading: numberedAsk(item), level: 2 },
        { text: [describeAnswer(gap, definition), ...acted].filter(Boolean).join(" ") },
        ...(note === "" ? [] : [{ lead: "Notes:", text: note }]),
      ];
    }),
  ];
}

/** Every action that says something, by its day. */
export function actionBlocks({ assessment, definition, today }: BoardPaperSource): readonly WordBlock[] {
  const { actions, answers } = assessment;
  const said = sortActions(writtenActions(actions), "due", { definition, answers });
  const rows = said.map((action) => [
    action.what || "Not said yet what",
    askOf(action.item, definition) || "A question no longer asked",
    action.owner || "No owner yet",
    action.due === "" ? "No date yet" : formatDay(action.due),
    [
      describeState(action, today),
      action.firstStep && `First step: ${action.firstStep}`,
      action.howWeWillKnow && `How we will know: ${action.howWeWillKnow}`,
    ]
      .filter(Boolean)
      .join("\n"),
  ]);
  return [
    { heading: "Actions", level: 1 },
    rows.length === 0
      ? { text: "No action is written down yet." }
      : { table: { heads: ["What", "Question", "Owner", "Due", "State and steps"], rows, widths: [4, 4, 2, 2, 4] } },
  ];
}

const listed = (
  heading: string,
  answers: readonly Answered[],
  words: (each: Answered) => string = () => "",
): readonly WordBlock[] =>
  answers.length === 0
    ? []
    : [
        { heading, level: 2 },
        { list: answers.map((each) => [numberedAsk(each.item), words(each)].filter(Boolean).join(" ")) },
      ];

/** What is claimed without proof or with old proof, what nobody knows, and what was left out with its reason. */
export function claimBlocks({ definition }: BoardPaperSource, summary: Summary): readonly WordBlock[] {
  const { withoutProof, oldProof, notKnown, notApplicable } = summary;
  const blocks = [
    ...listed("In place, with no proof written down", withoutProof),
    ...listed(
      "In place, with proof more than a year old",
      oldProof,
      ({ answer: { proofDate = "" } }) => `Proof dated ${formatDay(proofDate)}.`,
    ),
    ...listed(`“${ratingLabel("not-known", definition)}”: find out`, notKnown),
    ...listed(
      `“${ratingLabel("not-applicable", definition)}”: left out of the counts`,
      notApplicable,
      ({ answer: { reason = "" } }) => (reason.trim() === "" ? "No reason given." : `Because: ${reason.trim()}`),
    ),
  ];
  return blocks.length === 0 ? [] : [{ heading: "What rests on little", level: 1 }, ...blocks];
}
