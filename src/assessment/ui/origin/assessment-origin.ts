import type { Assessment } from "../../model/assessment.ts";
import { originNotes } from "../../messages/origin-notes.ts";
import { workspace } from "../../session/workspace.ts";
import { AssessmentElement } from "../shared/assessment-element.ts";
import { listLines } from "../shared/list-lines.ts";
import { onPress } from "../shared/on-press.ts";
import { part, say } from "../../../browser/dom.ts";

const answers = {
  own: "These answers have an identity of their own from now on: set side by side with the file they came from, they count beside it. A name, a standing or a sign-off that came with that file stays with it.",
  same: "They stay the same assessment: set side by side with the file they came from, the later one counts.",
};

/**
 * Says what is unusual about the open assessment. If it came from a file of somebody else’s device, asks once whose
 * answers are given: several people often get copies of one file, and their answers must not count as one person’s.
 */
class AssessmentOrigin extends AssessmentElement {
  protected override listen(signal: AbortSignal): void {
    for (const choice of ["own", "same"] as const) {
      const settle = onPress(() => {
        workspace.settleOrigin(choice);
        this.redraw();
        say(this, "origin-status", answers[choice]);
        part(this, "origin-status").focus();
      });
      part(this, `origin-${choice}`).addEventListener("click", settle, { signal });
    }
  }

  protected override replace(): void {
    say(this, "origin-status", "");
  }

  protected override draw(assessment: Assessment | undefined): void {
    const notes = assessment ? originNotes(assessment, workspace.definition, new Date().toISOString()) : [];
    part(this, "origin-notes").hidden = notes.length === 0;
    part(this, "origin-list").replaceChildren(...listLines(notes));
    part(this, "origin-question").hidden = !workspace.isFromElsewhere;
  }
}

customElements.define("assessment-origin", AssessmentOrigin);
