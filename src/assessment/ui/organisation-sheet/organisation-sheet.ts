import { ConnectedElement } from "../../../browser/connected-element.ts";
import { part, say } from "../../../browser/dom.ts";
import { today } from "../../../browser/today.ts";
import { countOf } from "../../../model/count.ts";
import { describeActions, describeSource } from "../../messages/organisation-overview.ts";
import { describeShare } from "../../messages/results.ts";
import type { Assessment } from "../../model/assessment.ts";
import { formatDay } from "../../model/day.ts";
import {
  organisationsOf,
  overviewOf,
  type AskedChecklist,
  type ChecklistStanding,
} from "../../model/organisation-overview.ts";
import { addCounts } from "../../model/rating-counts.ts";
import { isReadable } from "../../session/saved-assessment.ts";
import { savedAssessments } from "../../session/saved-assessments.ts";
import { StoreProblem } from "../../session/problems.ts";
import { printView } from "../print-view/print-view.ts";
import { drawRatingBar } from "../results/rating-bar.ts";

/** How one organisation stands on every checklist that it has begun on this device. */
class OrganisationSheet extends ConnectedElement {
  #assessments: readonly Assessment[] = [];

  protected override connected(signal: AbortSignal): void {
    const read = () => void this.#read();
    savedAssessments.addEventListener("change", read, { signal });
    addEventListener("pageshow", read, { signal });
    part(this, "organisation").addEventListener("change", this.#draw, { signal });
    const print = () => {
      printView("organisation-sheet");
    };
    part(this, "print-sheet").addEventListener("click", print, { signal });
    read();
  }

  async #read(): Promise<void> {
    try {
      const records = await savedAssessments.list();
      this.#assessments = records.filter(isReadable).map(({ assessment }) => assessment);
      this.#offer();
      this.#draw();
    } catch (error) {
      // The list above says what is wrong with the storage.
      if (!(error instanceof StoreProblem)) throw error;
    }
  }

  get #choice(): HTMLSelectElement {
    return part<HTMLSelectElement>(this, "organisation");
  }

  /** Offers every organisation, and keeps the one that is chosen. */
  #offer(): void {
    const names = organisationsOf(this.#assessments);
    const chosen = this.#choice.value;
    this.#choice.replaceChildren(...names.map((name) => new Option(name, name)));
    if (names.includes(chosen)) this.#choice.value = chosen;
    part(this, "sheet").hidden = names.length === 0;
  }

  readonly #draw = (): void => {
    const organisation = this.#choice.value;
    const rows = [...this.querySelectorAll<HTMLElement>("tr[data-checklist]")];
    const standings = overviewOf(organisation, this.#assessments, { checklists: rows.map(askedIn), today: today() });
    say(this, "name", organisation);
    say(this, "day", formatDay(today()));
    drawRatingBar(part(this, "total"), addCounts(standings));
    for (const row of rows) {
      const standing = standings.find(({ checklist }) => checklist === row.dataset["checklist"]);
      row.hidden = standing === undefined;
      if (standing) drawRow(row, standing);
    }
    const left = rows.length - standings.length;
    say(this, "not-begun", left === 0 ? "" : `${countOf(left, "checklist")} not begun on this device.`);
  };
}

const askedIn = ({ dataset }: HTMLElement): AskedChecklist => ({
  id: dataset["checklist"] ?? "",
  items: (dataset["items"] ?? "").split(" ").filter(Boolean),
});

function drawRow(row: HTMLElement, standing: ChecklistStanding): void {
  const { asked, answered, gaps } = standing;
  say(row, "source", describeSource(standing));
  drawRatingBar(row, standing);
  say(row, "answered", `${String(answered)} of ${String(asked)}`);
  say(row, "in-place", describeShare(standing));
  say(row, "gaps", String(gaps));
  say(row, "actions", describeActions(standing));
}

customElements.define("organisation-sheet", OrganisationSheet);
