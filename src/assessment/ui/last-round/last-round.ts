import type { Assessment } from "../../model/assessment.ts";
import { askForRound, missingRound } from "../../messages/last-round.ts";
import { previousRounds } from "../../session/previous-round.ts";
import { StoreProblem } from "../../session/problems.ts";
import { workspace } from "../../session/workspace.ts";
import { part, say } from "../../../browser/dom.ts";
import { AssessmentElement } from "../shared/assessment-element.ts";

/** Looks for the round before the open one, and asks for its file while this device does not have it. */
class LastRound extends AssessmentElement {
  #isLooking = false;

  protected override listen(signal: AbortSignal): void {
    const follow = () => {
      this.redraw();
    };
    previousRounds.addEventListener("change", follow, { signal });
    this.addEventListener("assessment-opened", (event) => void this.#take(event), { signal });
  }

  protected override replace(assessment: Assessment | undefined): void {
    say(this, "round-status", "");
    if (assessment?.previous) void this.#look(assessment);
  }

  protected override draw(assessment: Assessment | undefined): void {
    const missing = this.#isLooking || !assessment || previousRounds.of(assessment) ? undefined : assessment;
    part(this, "round-missing").hidden = !missing?.previous;
    if (!missing?.previous) return;
    say(this, "round-words", missingRound(missing));
    say(this, "files-button", askForRound(missing));
  }

  async #look(assessment: Assessment): Promise<void> {
    this.#isLooking = true;
    await previousRounds.find(assessment);
    this.#isLooking = false;
    this.redraw();
  }

  async #take(event: HTMLElementEventMap["assessment-opened"]): Promise<void> {
    const { assessment, name } = event.detail;
    const open = workspace.assessment;
    if (assessment.id !== open?.previous) {
      event.preventDefault();
      say(
        this,
        "round-status",
        `“${name}” is another assessment, not the one that this round follows. Choose its file.`,
      );
      return;
    }
    previousRounds.take(assessment);
    say(this, "round-status", "What was said last time now stands beside each question.");
    part(this, "round-status").focus();
    try {
      await workspace.keep(assessment);
    } catch (error) {
      say(this, "round-status", `It is shown on this page only. ${StoreProblem.from(error).message}`);
    }
  }
}

customElements.define("last-round", LastRound);
