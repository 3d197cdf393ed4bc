import type { Assessment } from "../../model/assessment.ts";
import { formatLocalDay } from "../../model/assessment-name.ts";
import { plainDirection } from "../../model/plain-direction.ts";
import { formatDay } from "../../model/day.ts";
import { addressWords, permanentPath } from "../../../routes.ts";
import { describeUnsettledFields } from "../../messages/unsettled-fields.ts";
import { workspace } from "../../session/workspace.ts";
import { say } from "../../../browser/dom.ts";
import { today } from "../../../browser/today.ts";

/**
 * Fills in the head of a printed view: checklist and its address, respondent, round and date, and what was changed in
 * two places and is not decided.
 * @param signed who declared it final, in words, where the view does not say it itself
 */
export function drawPrintHead(root: ParentNode, assessment: Assessment, signed = ""): void {
  const { title, checklist, edition, organisation, round, respondent, updated } = assessment;
  const facts = {
    title: plainDirection(title) || checklist,
    address: addressWords(permanentPath(checklist)),
    checklist: `${checklist}, edition ${String(edition)}`,
    organisation: plainDirection(organisation),
    round: plainDirection(round),
    respondent: plainDirection(respondent),
    updated: formatLocalDay(updated),
    day: formatDay(today()),
  };
  const unsettled = describeUnsettledFields(assessment, workspace.definition);
  say(root, "print-unsettled", [signed, unsettled].filter(Boolean).join(" "));
  for (const [name, fact] of Object.entries(facts)) say(root, `print-${name}`, fact || "Not given");
}
