import { firstOf, part, say } from "../../../browser/dom.ts";
import { placeFragment } from "../../../model/id-pattern.ts";
import { describeCounts } from "../../messages/agreement.ts";
import { compareRespondents } from "../../model/agreement.ts";
import type { Assessment } from "../../model/assessment.ts";
import { withoutNames } from "../../model/respondents.ts";
import { workspace } from "../../session/workspace.ts";
import { drawSaid } from "../respondents/draw-agreement.ts";
import { AssessmentElement, viewShown } from "../shared/assessment-element.ts";
import { areNamesShown } from "../shared/names-shown.ts";

/** Puts what each had said beside the questions of a consensus, so that the group need not look it up elsewhere. */
class SaidBeside extends AssessmentElement {
  /** What is drawn now: it changes only with the assessment and with the choice to show names. */
  #drawn = "";

  protected override listen(signal: AbortSignal): void {
    const redraw = () => {
      this.redraw();
    };
    document.addEventListener(viewShown, redraw, { signal });
  }

  protected override replace(): void {
    this.#drawn = "";
    for (const each of document.querySelectorAll(".said-beside")) each.remove();
  }

  protected draw(assessment: Assessment | undefined): void {
    const record = assessment?.combinedFrom ?? [];
    if (!assessment || record.length === 0) return;
    const isNamed = areNamesShown();
    const drawn = `${assessment.id} ${String(isNamed)}`;
    if (drawn === this.#drawn) return;
    this.replace();
    this.#drawn = drawn;
    const before = record.map((each): Assessment => ({ ...assessment, ...each }));
    const { definition } = workspace;
    const { items, respondents } = compareRespondents(isNamed ? before : withoutNames(before), definition);
    const names = respondents.map(({ name }) => name);
    for (const item of items) {
      const place = document.getElementById(placeFragment(item.item.id))?.querySelector("[data-part=answer]");
      if (!place) continue;
      const said = firstOf(this, "said-beside");
      say(said, "said-counts", describeCounts(item, definition).join(", "));
      part(said, "said-all").append(...drawSaid(this, item, names, definition));
      place.before(said);
    }
  }
}

customElements.define("said-beside", SaidBeside);
