import { itemNumber } from "../../../model/id-pattern.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";
import { today } from "../../../browser/today.ts";
import type { Assessment } from "../../model/assessment.ts";
import type { ChecklistDefinition } from "../../model/checklist-definition.ts";
import { proofDateRemark, yearProblem } from "../../model/day.ts";
import { askOf } from "../../model/item-labels.ts";
import type { Summary } from "../../model/results.ts";
import { canPutBack, digestsOf, signOffState, withdrawnFrom, type Withdrawn } from "../../model/sign-off.ts";
import { describeUnsettledFields } from "../../messages/unsettled-fields.ts";
import * as words from "../../messages/sign-off.ts";
import { workspace } from "../../session/workspace.ts";
import { drawList } from "../shared/draw-list.ts";
import { drawQuestionLink } from "../shared/learn-links.ts";
import { areNamesShown } from "../shared/names-shown.ts";

const shown = () => ({ areNamesShown: areNamesShown() });
const input = (root: HTMLElement, name: string) => part<HTMLInputElement>(root, name);

/** Said after a sign-off, and true until an answer is changed. */
const done = "Signed off.";

/** The sign-off that was withdrawn last on this page. */
let withdrawn: Withdrawn | undefined;

/** Shows the sign-off in force and what has changed since. What somebody types into the form stays. */
export function drawSignOff(
  root: HTMLElement,
  assessment: Assessment,
  summary: Summary,
  definition: ChecklistDefinition,
): void {
  const state = signOffState(assessment);
  const changed = state?.changed ?? [];
  say(root, "signed", words.signOffLine(state, shown()));
  say(root, "signed-earlier", words.describeEarlier(assessment.signedOff, shown()));
  drawChanged(root, changed, definition);
  part(root, "withdraw").hidden = !state;
  part(root, "put-back").hidden = !canPutBack(withdrawn, assessment);
  part(root, "sign-off-form").hidden = state !== undefined && changed.length === 0;
  part(root, "paper-sign-off").hidden = state !== undefined;
  const undecided = describeUnsettledFields(assessment, definition);
  say(root, "before-signing", [words.describeBeforeSigning(summary), undecided].filter(Boolean).join(" "));
  if (changed.length > 0 && part(root, "sign-off-status").textContent.startsWith(done))
    say(root, "sign-off-status", "");
  const on = input(root, "sign-off-on");
  if (on.value === "" && !on.validity.badInput && document.activeElement !== on) on.value = today();
}

function drawChanged(root: HTMLElement, changed: readonly string[], definition: ChecklistDefinition): void {
  drawList(
    part(root, "since-list"),
    changed,
    (item) => item,
    () => firstOf(root, "sheet-line"),
    (line, item) => {
      const ask = askOf(item, definition);
      say(line, "number", String(itemNumber(item)));
      drawQuestionLink(line, { id: item, ask: ask || "A question that is no longer asked" });
      if (ask === "") part(line, "question").removeAttribute("href");
    },
  );
}

/** Remarks on the day that was given, which is accepted all the same. */
export function remarkOnDay(root: HTMLElement): void {
  say(root, "sign-off-remark", proofDateRemark(input(root, "sign-off-on").value, today()));
}

/** Declares what this page shows final, or says what the form lacks. */
export function signOff(root: HTMLElement, assessment: Assessment): void {
  const [by, on] = [input(root, "sign-off-by"), input(root, "sign-off-on")];
  const lacks = by.value.trim() === "" ? "Say who signs these answers off: a person and their role, or a board." : "";
  const day = on.validity.badInput ? "The date is not complete or does not exist." : yearProblem(on.value, today());
  const undated = on.value === "" ? "Give the day on which they were signed off." : "";
  const problem = [lacks, day, undated].find(Boolean) ?? "";
  by.toggleAttribute("aria-invalid", lacks !== "");
  on.toggleAttribute("aria-invalid", lacks === "" && problem !== "");
  say(root, "sign-off-problem", problem);
  if (problem !== "") {
    (lacks === "" ? on : by).focus();
    return;
  }
  const remark = proofDateRemark(on.value, today());
  say(root, "sign-off-remark", "");
  const signed = { id: crypto.randomUUID(), on: on.value, by: by.value.trim(), at: new Date().toISOString() };
  withdrawn = undefined;
  workspace.change({ kind: "sign-off", signOff: { ...signed, said: digestsOf(assessment) } });
  by.value = "";
  tell(root, [done, remark].filter(Boolean).join(" "));
}

/** Withdraws the sign-off in force. The one before it, if any, is in force again. */
export function withdrawSignOff(root: HTMLElement, assessment: Assessment): void {
  const next = withdrawnFrom(assessment);
  if (!next) return;
  withdrawn = next;
  workspace.change({ kind: "withdraw-sign-off", of: next.signOff.id });
  tell(root, words.describeWithdrawn(assessment.signedOff?.at(-2), shown()));
}

export function putSignOffBack(root: HTMLElement): void {
  if (!withdrawn) return;
  const { signOff: signed } = withdrawn;
  withdrawn = undefined;
  workspace.change({ kind: "sign-off", signOff: signed });
  tell(root, "The sign-off is back.");
}

/** Says what was done where the pressed button was, which may be gone. */
function tell(root: HTMLElement, told: string): void {
  say(root, "sign-off-status", told);
  part(root, "sign-off-status").focus();
}
