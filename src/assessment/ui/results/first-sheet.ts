import { itemNumber } from "../../../model/id-pattern.ts";
import type { Assessment } from "../../model/assessment.ts";
import type { ChecklistDefinition } from "../../model/checklist-definition.ts";
import { importanceLabel, ratingLabel } from "../../model/item-labels.ts";
import { keyFigureNames } from "../../model/key-figures.ts";
import { leadingGaps } from "../../model/leading-gaps.ts";
import { nextActions, mostSheetLines } from "../../model/first-sheet.ts";
import { responsibilityFor } from "../../model/responsibility.ts";
import { addCounts } from "../../model/rating-counts.ts";
import type { Answered, Summary } from "../../model/results.ts";
import { shorten } from "../../model/shorten.ts";
import { formatDay } from "../../model/day.ts";
import { describeDue, describeOwners, lacksOwner } from "../../messages/responsibility.ts";
import { describeKeyFigures, describeNoGaps, describeStanding } from "../../messages/results.ts";
import { describeUnsettledFields } from "../../messages/unsettled-fields.ts";
import { signOffLine } from "../../messages/sign-off.ts";
import { signOffState } from "../../model/sign-off.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";
import { drawList } from "../shared/draw-list.ts";
import { areNamesShown } from "../shared/names-shown.ts";
import { drawQuestionLink } from "../shared/learn-links.ts";
import { drawPrintHead } from "../print-view/print-head.ts";
import { drawRatingBar } from "./rating-bar.ts";
import { drawSections, sayShare } from "./section-boxes.ts";

/** The longest texts that people typed that leave the sheet one sheet, in UTF-16 units. */
const longest = {
  title: 120,
  organisation: 90,
  round: 22,
  respondent: 22,
  owner: 36,
  actionOwner: 26,
  what: 52,
  signed: 60,
};

/** Draws the first sheet of results. What does not fit on it is counted there, and stands in full after it. */
export function drawFirstSheet(
  root: HTMLElement,
  assessment: Assessment,
  summary: Summary,
  definition: ChecklistDefinition,
): void {
  drawPrintHead(root, shortHead(assessment));
  say(root, "words", describeStanding(summary, assessment));
  say(root, "sheet-signed", signedLine(assessment));
  say(root, "unsettled", describeUnsettledFields(assessment, definition));
  const figures = describeKeyFigures(summary, assessment, definition);
  for (const name of keyFigureNames) {
    const figure = part(root, `figure-${name}`);
    say(figure, "count", figures[name].count);
    say(figure, "words", figures[name].words);
  }
  const whole = addCounts(summary.sections);
  drawRatingBar(part(root, "whole"), whole, definition);
  sayShare(part(root, "whole"), whole);
  drawSections(root, summary, assessment, definition);
  drawLeadingGaps(root, summary, assessment, definition);
  say(root, "not-known-label", ratingLabel("not-known", definition));
  drawLines(root, "sheet-claims", summary.withoutProof);
  drawLines(root, "sheet-not-known", summary.notKnown);
  drawActions(root, assessment, definition);
}

const signedLine = (assessment: Assessment): string =>
  signOffLine(signOffState(assessment), { areNamesShown: areNamesShown(), longest: longest.signed });

const shortHead = (assessment: Assessment): Assessment => ({
  ...assessment,
  title: shorten(assessment.title, longest.title),
  organisation: shorten(assessment.organisation, longest.organisation),
  round: shorten(assessment.round, longest.round),
  respondent: shorten(assessment.respondent, longest.respondent),
});

function drawLeadingGaps(
  root: HTMLElement,
  summary: Summary,
  assessment: Assessment,
  definition: ChecklistDefinition,
): void {
  const { gaps } = summary;
  say(root, "no-gaps", describeNoGaps(summary));
  part(root, "no-gaps").hidden = gaps.length > 0;
  part(root, "leading-table").hidden = gaps.length === 0;
  drawList(
    part(root, "leading"),
    leadingGaps(gaps),
    ({ item }) => item.id,
    () => firstOf(root, "leading-gap"),
    (row, { item, answer }) => {
      const responsibility = responsibilityFor(item.id, assessment);
      drawQuestion(row, item);
      say(row, "rating", ratingLabel(answer.rating, definition));
      say(row, "importance", importanceLabel(answer.importance) || "Not said");
      const owner = shorten(describeOwners(responsibility), longest.owner);
      say(row, "owner", lacksOwner(responsibility) ? "" : owner);
      say(row, "missing", lacksOwner(responsibility) ? owner : "");
      say(row, "due", describeDue(responsibility));
    },
  );
}

function drawLines(root: HTMLElement, name: string, answers: readonly Answered[]): void {
  const block = part(root, name);
  block.hidden = answers.length === 0;
  drawList(
    part(block, "sheet-list"),
    answers.slice(0, mostSheetLines),
    ({ item }) => item.id,
    () => firstOf(root, "sheet-line"),
    (line, { item }) => {
      drawQuestion(line, item);
    },
  );
  sayMore(block, answers.length - mostSheetLines);
}

function drawActions(root: HTMLElement, assessment: Assessment, definition: ChecklistDefinition): void {
  const { shown, more, done } = nextActions(assessment, definition);
  const block = part(root, "sheet-actions");
  block.hidden = shown.length + done === 0;
  part(block, "actions-table").hidden = shown.length === 0;
  drawList(
    part(block, "next-actions"),
    shown,
    ({ id }) => id,
    () => firstOf(root, "next-action"),
    (row, { item, what, owner, due }) => {
      say(row, "number", String(itemNumber(item)));
      say(row, "what", shorten(what, longest.what) || "Not said yet what");
      say(row, "owner", shorten(owner, longest.actionOwner) || "No owner yet");
      say(row, "due", due === "" ? "No date yet" : formatDay(due));
    },
  );
  sayMore(block, more, done);
}

function drawQuestion(row: HTMLElement, item: Answered["item"]): void {
  say(row, "number", String(itemNumber(item.id)));
  drawQuestionLink(row, item);
}

function sayMore(block: HTMLElement, more: number, done = 0): void {
  const words = [more > 0 && `${String(more)} more`, done > 0 && `${String(done)} done`].filter(Boolean).join(", ");
  say(block, "sheet-more", words && `And ${words}.`);
}
