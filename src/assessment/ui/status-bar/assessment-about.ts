import type { Assessment, HeadField } from "../../model/assessment.ts";
import { conflictsOfNoQuestion } from "../../model/unplaced-conflicts.ts";
import { plainDirection } from "../../model/plain-direction.ts";
import { workspace } from "../../session/workspace.ts";
import { AssessmentElement } from "../shared/assessment-element.ts";
import { DebouncedField } from "../shared/debounced-field.ts";
import { drawConflicts } from "../shared/conflict-list.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";
import { BarPanel } from "./bar-panel.ts";

const heads = ["organisation", "round", "respondent", "standing"] as const satisfies readonly HeadField[];

/** Fired to show the conflicts that no question and no action shows. */
export const headConflictsWanted = "head-conflicts-wanted";

/** Whose assessment is open, in the bar, with the fields to change it and the conflicts that no question shows. */
class AssessmentAbout extends AssessmentElement {
  #fields: ReadonlyMap<HeadField, DebouncedField> = new Map();

  protected override listen(signal: AbortSignal): void {
    const show = () => {
      const panel = this.querySelector("bar-panel");
      if (panel instanceof BarPanel) panel.isOpen = true;
      part(this, "about-conflicts").focus();
    };
    document.addEventListener(headConflictsWanted, show, { signal });
  }

  protected override draw(assessment: Assessment | undefined): void {
    if (!assessment) return;
    for (const [name, field] of this.#fields) field.draw(assessment[name] ?? "");
    const own = conflictsOfNoQuestion(assessment, workspace.definition);
    drawConflicts(part(this, "about-conflicts"), own, assessment);
    say(this, "about-organisation", plainDirection(assessment.organisation) || "Name it");
    say(this, "about-round", plainDirection(assessment.round) || "Name the round");
  }

  protected override replace(assessment: Assessment | undefined, signal: AbortSignal): void {
    part(this, "about-place").replaceChildren();
    if (!assessment) return;
    part(this, "about-place").append(firstOf(this, "about"));
    this.#fields = new Map(
      heads.map((field) => {
        const send = (from: string, to: string) => workspace.change({ kind: "head", field, from, to });
        return [field, new DebouncedField(part(this, field), send, signal)];
      }),
    );
  }
}

customElements.define("assessment-about", AssessmentAbout);
