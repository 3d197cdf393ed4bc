import { proofDateRemark, formatDay } from "../../model/day.ts";
import { ratingLabel } from "../../model/item-labels.ts";
import type { Assessment } from "../../model/assessment.ts";
import type { ChecklistDefinition } from "../../model/checklist-definition.ts";
import { gatherLearning, type Learning } from "../../model/learning.ts";
import type { Answered, RetiredAnswer, Summary } from "../../model/results.ts";
import { describeAnswer, describeGaps } from "../../messages/results.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";
import { today } from "../../../browser/today.ts";
import { drawList } from "../shared/draw-list.ts";
import { drawQuestionLink, learnLinks } from "../shared/learn-links.ts";
import { drawGap } from "./gap-row.ts";
import { drawLearning } from "./learning-row.ts";

/** Draws what follows the first sheet: entries to learn from, gaps and claims, each in full. */
export function drawResultsInFull(
  root: HTMLElement,
  assessment: Assessment,
  summary: Summary,
  definition: ChecklistDefinition,
): void {
  const { gaps, notKnown, withoutProof, oldProof, notApplicable, retired } = summary;
  const gap = (node: HTMLElement, each: Answered) => {
    drawGap(node, each, assessment, definition);
  };
  list(root, ["learning", "learn-entry"], gatherLearning(gaps, learnLinks), keyOfLearning, (node, learning) => {
    drawLearning(node, root, learning, (each) => describeAnswer(each, definition));
  });
  part(root, "learning-part").hidden = part(root, "learning").childElementCount === 0;
  say(root, "gap-words", describeGaps(summary));
  list(root, ["gaps", "gap"], gaps, keyOf, gap);
  const unknown = part(root, "not-known");
  unknown.hidden = notKnown.length === 0;
  say(unknown, "not-known-label", ratingLabel("not-known", definition));
  drawList(part(unknown, "list"), notKnown, keyOf, () => firstOf(root, "gap"), gap);
  drawClaims(root, "without-proof", withoutProof, () => "");
  drawClaims(root, "old-proof", oldProof, ({ answer: { proofDate = "" } }) =>
    `Proof dated ${formatDay(proofDate)}. ${proofDateRemark(proofDate, today())}`.trim(),
  );
  part(root, "claims").hidden = withoutProof.length + oldProof.length === 0;
  say(root, "not-applicable-label", ratingLabel("not-applicable", definition));
  drawClaims(root, "not-applicable", notApplicable, ({ answer: { reason = "" } }) =>
    reason.trim() === "" ? "No reason given." : `Because: ${reason.trim()}`,
  );
  drawRetired(root, retired, definition);
}

const keyOf = ({ item }: Answered) => item.id;
const keyOfLearning = ({ link }: Learning) => link.id;

/** Fills one of the lists, with an element from a template for each entry. */
function list<T>(
  root: HTMLElement,
  [name, template]: readonly [name: string, template: string],
  entries: readonly T[],
  key: (entry: T) => string,
  draw: (node: HTMLElement, entry: T) => void,
): void {
  drawList(part(root, name), entries, key, () => firstOf(root, template), draw);
}

/** Lists answers by their questions, each with what is to be said of it. */
function drawClaims(
  root: HTMLElement,
  name: string,
  claims: readonly Answered[],
  words: (claim: Answered) => string,
): void {
  const block = part(root, name);
  block.hidden = claims.length === 0;
  drawList(
    part(block, "list"),
    claims,
    keyOf,
    () => firstOf(root, "claim"),
    (node, claim) => {
      drawQuestionLink(node, claim.item);
      say(node, "dated", words(claim));
    },
  );
}

function drawRetired(root: HTMLElement, retired: readonly RetiredAnswer[], definition: ChecklistDefinition): void {
  part(root, "retired").hidden = retired.length === 0;
  list(
    root,
    ["retired-list", "retired-answer"],
    retired,
    ({ item }) => item,
    (node, { item, answer: { rating, note, proof } }) => {
      say(node, "item", item);
      const texts = [ratingLabel(rating, definition), note, proof && `Proof: ${proof}`];
      say(node, "answer", texts.filter(Boolean).join(". "));
    },
  );
}
