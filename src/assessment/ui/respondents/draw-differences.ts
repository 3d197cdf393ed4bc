import { firstOf, part, say } from "../../../browser/dom.ts";
import { placeFragment } from "../../../model/id-pattern.ts";
import { describeAgreement, describeDifferences } from "../../messages/agreement.ts";
import { describeDifference, describeNoDifference } from "../../messages/standing.ts";
import type { Agreement } from "../../model/agreement.ts";
import type { Assessment } from "../../model/assessment.ts";
import type { ChecklistDefinition } from "../../model/checklist-definition.ts";
import { compareStandings } from "../../model/standing-differences.ts";
import { drawList } from "../shared/draw-list.ts";
import { listLines } from "../shared/list-lines.ts";

/** Says where several differ: people of different standing first, then how far all agree, then each of them. */
export function drawDifferences(root: ParentNode, agreement: Agreement, definition: ChecklistDefinition): void {
  const { respondents } = agreement;
  drawStandings(
    root,
    respondents.map(({ assessment }) => assessment),
    definition,
  );
  say(root, "agreement-words", describeAgreement(agreement));
  const differences = describeDifferences(respondents);
  part(root, "difference-none").hidden = differences !== undefined;
  part(root, "differences").replaceChildren(...listLines(differences ?? []));
}

/** Names the questions on which people of different standing differ. Says nothing if nobody gave a standing. */
function drawStandings(root: ParentNode, assessments: readonly Assessment[], definition: ChecklistDefinition): void {
  part(root, "standings").hidden = assessments.every(({ standing }) => standing === undefined);
  const comparison = compareStandings(
    assessments.map(({ standing, answers }) => ({ standing, answers })),
    definition,
  );
  say(root, "standings-none", describeNoDifference(comparison));
  drawList(
    part(root, "standings-list"),
    comparison.differences,
    ({ item }) => item.id,
    () => firstOf(root, "standing-one"),
    (line, difference) => {
      const ask = part<HTMLAnchorElement>(line, "standing-ask");
      ask.textContent = difference.item.ask;
      ask.href = `#${placeFragment(difference.item.id)}`;
      say(line, "standing-words", describeDifference(difference, definition));
    },
  );
}
