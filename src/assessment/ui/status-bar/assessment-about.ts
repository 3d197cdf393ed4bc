import type { Assessment, HeadField } from "../../model/assessment.ts";
import { formatLocalDay } from "../../model/assessment-name.ts";
import { conflictsOfNoQuestion } from "../../model/unplaced-conflicts.ts";
import { workspace } from "../../session/workspace.ts";
import { AssessmentElement } from "../shared/assessment-element.ts";
import { DebouncedField } from "../shared/debounced-field.ts";
import { drawConflicts } from "../shared/conflict-list.ts";
import { downloadCopy } from "./download-copy.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";

const heads = ["organisation", "round", "respondent"] as const satisfies readonly HeadField[];

/** Details of the open assessment, its print and file copies, and the conflicts that no question shows. */
class AssessmentAbout extends AssessmentElement {
  #fields: ReadonlyMap<HeadField, DebouncedField> = new Map();

  protected override draw(assessment: Assessment | undefined): void {
    if (!assessment) return;
    for (const [name, field] of this.#fields) field.draw(assessment[name]);
    this.#drawConflicts(assessment);
    const { organisation, round, respondent, updated } = assessment;
    const said = [
      organisation,
      round,
      respondent && `Completed by ${respondent}`,
      `Last changed ${formatLocalDay(updated)}`,
    ];
    say(this, "about-printed", said.filter(Boolean).join(". "));
  }

  protected override replace(assessment: Assessment | undefined, signal: AbortSignal): void {
    this.querySelector(".assessment-about")?.remove();
    if (!assessment) return;
    this.append(firstOf(this, "about"));
    this.#fields = new Map(
      heads.map((field) => {
        const send = (from: string, to: string) => workspace.change({ kind: "head", field, from, to });
        return [field, new DebouncedField(part(this, field), send, signal)];
      }),
    );
    part<HTMLDetailsElement>(this, "about-details").open = !assessment.organisation || !assessment.round;
    const press = (name: string, act: () => void) => {
      part(this, name).addEventListener("click", act);
    };
    press("download", () => {
      say(this, "about-status", downloadCopy());
    });
    press("print", () => {
      print();
    });
    press("close", () => {
      workspace.close();
    });
  }

  /**
   * Draws the conflicts that neither a question nor the action plan shows: those of the head, and of questions no
   * longer asked.
   */
  #drawConflicts(assessment: Assessment): void {
    const own = conflictsOfNoQuestion(assessment, workspace.definition);
    drawConflicts(part(this, "about-conflicts"), own, assessment);
  }
}

customElements.define("assessment-about", AssessmentAbout);
