import { placeFragment } from "../../../model/id-pattern.ts";
import type { Agreement, ItemAgreement } from "../../model/agreement.ts";
import { describeCounts, describeMostCommon, describeSpread } from "../../messages/agreement.ts";
import type { Answer } from "../../model/assessment.ts";
import { formatDay } from "../../model/day.ts";
import { importanceLabel, ratingLabel } from "../../model/item-labels.ts";
import type { ChecklistDefinition } from "../../model/checklist-definition.ts";
import { AnswerMatrix } from "../answer-matrix/answer-matrix.ts";
import { drawList } from "../shared/draw-list.ts";
import { listLines } from "../shared/list-lines.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";

/**
 * Draws the respondents’ answers as the table in `root`: one group of rows for each question. Existing groups are used
 * again.
 */
export function drawAgreement(
  root: HTMLElement,
  { respondents, items }: Agreement,
  definition: ChecklistDefinition,
): void {
  const table = root.querySelector("table");
  if (!table) throw new Error("The markup has no table for the agreement.");
  root.hidden = false;
  const matrix = root.querySelector("answer-matrix");
  if (matrix instanceof AnswerMatrix) matrix.draw(respondents, definition);
  const names = respondents.map(({ name }) => name);
  const make = () => firstOf(root, "agreement-item");
  drawList(
    table,
    items,
    ({ item }) => item.id,
    make,
    (rows, item) => {
      drawItem(root, rows, item, names, definition);
    },
  );
}

function drawItem(
  root: HTMLElement,
  rows: HTMLElement,
  item: ItemAgreement,
  names: readonly string[],
  definition: ChecklistDefinition,
) {
  const ask = part<HTMLAnchorElement>(rows, "item-ask");
  ask.textContent = item.item.ask;
  ask.href = `#${placeFragment(item.item.id)}`;
  part(rows, "item-counts").replaceChildren(...listLines(describeCounts(item, definition)));
  say(rows, "item-common", describeMostCommon(item, definition));
  say(rows, "item-spread", describeSpread(item));
  part(rows, "item-said").replaceChildren(...drawSaid(root, item, names, definition));
}

/** What each said to one question, in the order of their names. */
export const drawSaid = (
  root: ParentNode,
  { answers }: ItemAgreement,
  names: readonly string[],
  definition: ChecklistDefinition,
): readonly HTMLElement[] => answers.map((answer, place) => saidBy(root, names[place] ?? "", answer, definition));

function saidBy(
  root: ParentNode,
  name: string,
  answer: Answer | undefined,
  definition: ChecklistDefinition,
): HTMLElement {
  const one = firstOf(root, "agreement-said");
  const { rating, importance, note = "", proof = "", proofDate = "" } = answer ?? {};
  say(one, "said-who", name);
  const said = ratingLabel(rating, definition) || "No answer";
  say(one, "said-rating", importance ? `${said}. ${importanceLabel(importance)} importance.` : said);
  say(one, "said-note", note && `Notes: ${note}`);
  say(one, "said-proof", proof && `Proof${proofDate && ` (${formatDay(proofDate)})`}: ${proof}`);
  return one;
}
