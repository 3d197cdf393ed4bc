import { part, say } from "../../../browser/dom.ts";
import type { Assessment } from "../../model/assessment.ts";
import { workspace } from "../../session/workspace.ts";
import { AssessmentElement } from "../shared/assessment-element.ts";
import { onPress } from "../shared/on-press.ts";
import { drawChanges } from "./draw-changes.ts";

/** Says once, each time that an assessment is opened, what changed since. Whoever has read it hides it. */
class ChangesSince extends AssessmentElement {
  #isHidden = false;

  protected override listen(signal: AbortSignal): void {
    const hide = onPress(() => {
      this.#isHidden = true;
      this.redraw();
      say(this, "changes-status", "Hidden. It stays in Results, under “What changed since”.");
      part(this, "changes-status").focus();
    });
    part(this, "changes-hide").addEventListener("click", hide, { signal });
  }

  protected override replace(): void {
    this.#isHidden = false;
    part(this, "changes-fold").removeAttribute("open");
    say(this, "changes-status", "");
  }

  protected override draw(assessment: Assessment | undefined): void {
    const isNews = assessment !== undefined && drawChanges(this, assessment, workspace.definition);
    part(this, "changes-notice").hidden = !isNews || this.#isHidden;
  }
}

customElements.define("changes-since", ChangesSince);
