import type { Assessment } from "../../model/assessment.ts";
import { assessmentName } from "../../model/assessment-name.ts";
import { StoreProblem } from "../../session/problems.ts";
import { workspace } from "../../session/workspace.ts";
import { AssessmentElement } from "../shared/assessment-element.ts";
import { confirmDeletion } from "../../../browser/confirm-deletion.ts";
import { downloadCopy } from "../status-bar/download-copy.ts";
import { part, say } from "../../../browser/dom.ts";

/** Fired after the open assessment was deleted from this device and a read confirmed that it is gone. */
export const assessmentDeleted = "assessment-deleted";

/** Asks, then deletes the open assessment from this device. Reports success only after a read confirms it. */
class DeleteAssessment extends AssessmentElement {
  protected override listen(signal: AbortSignal): void {
    part(this, "delete").addEventListener("click", () => void this.#ask(), { signal });
  }

  protected override draw(assessment: Assessment | undefined): void {
    part(this, "delete-panel").hidden = !assessment;
    if (assessment) say(this, "delete-problem", "");
  }

  async #ask(): Promise<void> {
    const { assessment } = workspace;
    if (!assessment) return;
    const title = `Delete ${assessmentName(assessment)} from this device?`;
    if (await confirmDeletion(this, title, downloadCopy)) await this.#delete();
  }

  async #delete(): Promise<void> {
    try {
      await workspace.remove();
      document.dispatchEvent(new Event(assessmentDeleted));
    } catch (error) {
      say(this, "delete-problem", StoreProblem.from(error).message);
    }
  }
}

customElements.define("delete-assessment", DeleteAssessment);
