import { answersCsv } from "../../exports/answers-csv.ts";
import type { Assessment } from "../../model/assessment.ts";
import { summarise } from "../../model/results.ts";
import { workspace } from "../../session/workspace.ts";
import { AssessmentElement } from "../shared/assessment-element.ts";
import { asShared, namesSwitched } from "../shared/names-shown.ts";
import { planAction } from "../shared/new-action.ts";
import { onPress } from "../shared/on-press.ts";
import { part, say } from "../../../browser/dom.ts";
import { printView } from "../print-view/print-view.ts";
import { drawChanges } from "../changes-since/draw-changes.ts";
import { rememberContent } from "../shared/remember-content.ts";
import { saveCsv } from "../shared/save-csv.ts";
import { today } from "../../../browser/today.ts";
// An action that is added here is shown in the plan.
import "../action-plan/action-plan.ts";
import { drawFirstSheet } from "./first-sheet.ts";
import { drawResultsInFull } from "./results-in-full.ts";
import { saveBoardPaper } from "./save-board-paper.ts";
import { drawSignOff, putSignOffBack, remarkOnDay, signOff, withdrawSignOff } from "./sign-off.ts";

/** The results of the open assessment: one sheet for a board, then everything in full. */
class AssessmentResults extends AssessmentElement {
  #clear: (() => void) | undefined;

  protected override get view(): HTMLElement {
    return part(this, "view");
  }

  protected override listen(signal: AbortSignal): void {
    this.#clear ??= rememberContent(part(this, "view"));
    this.addEventListener("click", onPress(this.#clicked), { signal });
    // The fields of the view are made anew for each assessment.
    const changed = ({ target }: Event) => {
      if (target === part(this, "sign-off-on")) remarkOnDay(this);
    };
    this.addEventListener("change", changed, { signal });
    this.addEventListener("submit", this.#submitted, { signal });
    const redraw = () => {
      this.redraw();
    };
    document.addEventListener(namesSwitched, redraw, { signal });
  }

  protected override replace(): void {
    this.#clear?.();
  }

  protected draw(assessment: Assessment | undefined): void {
    if (!assessment) return;
    const held = document.activeElement;
    const { definition } = workspace;
    const summary = summarise(assessment, definition, { today: today() });
    drawFirstSheet(this, assessment, summary, definition);
    drawSignOff(this, assessment, summary, definition);
    const changed = part(this, "changed-since");
    changed.hidden = !drawChanges(changed, assessment, definition);
    drawResultsInFull(this, assessment, summary, definition);
    // A moved element has lost the focus.
    if (held instanceof HTMLElement && held !== document.activeElement && this.contains(held)) held.focus();
  }

  #clicked = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const { assessment } = workspace;
    if (!button || !assessment) return;
    const { item, step, print, part: name } = button.dataset;
    if (item) planAction(item, step);
    else if (print) printView(print);
    else if (name === "withdraw") withdrawSignOff(this, assessment);
    else if (name === "put-back") putSignOffBack(this);
    else if (name === "board-paper") void this.#saveBoardPaper(assessment);
    else if (name === "download") {
      const text = answersCsv(asShared(assessment), workspace.definition);
      say(this, "file-status", saveCsv(assessment, "-answers.csv", text));
    }
  };

  async #saveBoardPaper(assessment: Assessment): Promise<void> {
    say(this, "file-status", "Writing the board paper…");
    say(this, "file-status", await saveBoardPaper(assessment, workspace.definition));
  }

  #submitted = (event: Event): void => {
    event.preventDefault();
    if (workspace.assessment) signOff(this, workspace.assessment);
  };
}

customElements.define("assessment-results", AssessmentResults);
