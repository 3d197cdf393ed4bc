import { ConnectedElement } from "../../../browser/connected-element.ts";
import { part, say } from "../../../browser/dom.ts";
import { siteName } from "../../../browser/site-name.ts";
import { today } from "../../../browser/today.ts";
import { calendar } from "../../exports/calendar.ts";
import { deadlinesCsv } from "../../exports/deadlines-csv.ts";
import { describeDeadlines, describeDeadlineSheet } from "../../messages/deadlines.ts";
import { countDeadlines, deadlinesOver, openByDay, type Deadline } from "../../model/deadlines.ts";
import { isOwnedBy } from "../../model/plan.ts";
import { isReadable, type SavedAssessment } from "../../session/saved-assessment.ts";
import { savedAssessments } from "../../session/saved-assessments.ts";
import { StoreProblem } from "../../session/problems.ts";
import { printView } from "../print-view/print-view.ts";
import { onPress } from "../shared/on-press.ts";
import { chosenOwner, offerOwners } from "../shared/owner-choice.ts";
import { saveCalendar } from "../shared/save-calendar.ts";
import { saveTable } from "../shared/save-csv.ts";
import { AskedQuestions } from "./asked-questions.ts";
import { drawDeadlines } from "./draw-deadlines.ts";

const noDates =
  "There are no dates yet: give a question a deadline, or an action a due date at its question or in its action plan.";

/** The open actions of all assessments on this device, by date, on the screen, on paper and in files. */
class DeadlineList extends ConnectedElement {
  #kept: readonly SavedAssessment[] = [];
  #asked: AskedQuestions | undefined;
  #isDrawn = false;

  protected override connected(signal: AbortSignal): void {
    const read = () => void this.#read();
    savedAssessments.addEventListener("change", read, { signal });
    addEventListener("pageshow", read, { signal });
    document.addEventListener("visibilitychange", read, { signal });
    this.#choice.addEventListener("change", this.#draw, { signal });
    const press = (name: string, act: () => void) => {
      part(this, name).addEventListener("click", onPress(act), { signal });
    };
    press("print", () => {
      printView("deadlines");
    });
    press("csv", () => {
      const text = deadlinesCsv(openByDay(this.#chosen), { ask: this.#questions.ask, today: today() });
      say(this, "file-status", saveTable(`deadlines-${today()}.csv`, text));
    });
    press("calendar", () => {
      say(this, "file-status", this.#saveDates());
    });
    read();
  }

  get #choice(): HTMLSelectElement {
    return part<HTMLSelectElement>(this, "owner");
  }

  get #questions(): AskedQuestions {
    this.#asked ??= new AskedQuestions(this);
    return this.#asked;
  }

  get #all(): readonly Deadline[] {
    return deadlinesOver(this.#kept.map(({ assessment }) => assessment));
  }

  /** Those of the chosen owner, done ones as well. */
  get #chosen(): readonly Deadline[] {
    const owner = chosenOwner(this.#choice);
    return this.#all.filter(({ action }) => owner === undefined || isOwnedBy(action, owner));
  }

  async #read(): Promise<void> {
    try {
      this.#kept = (await savedAssessments.list()).filter(isReadable);
    } catch (error) {
      // The list above says what is wrong with the storage.
      if (!(error instanceof StoreProblem)) throw error;
      return;
    }
    this.#draw();
  }

  readonly #draw = (): void => {
    const open = openByDay(this.#all);
    part(this, "sheet").hidden = this.#kept.length === 0;
    part(this, "open").hidden = open.length === 0;
    offerOwners(
      this.#choice,
      open.map(({ action }) => action),
    );
    const shown = openByDay(this.#chosen);
    say(this, "about", describeDeadlineSheet(chosenOwner(this.#choice), today()));
    say(this, "words", describeDeadlines(countDeadlines(shown, today())));
    drawDeadlines(this, shown, { kept: this.#kept, questions: this.#questions, today: today() });
    // Whoever comes by a link to the list finds it only once it is drawn.
    if (!this.#isDrawn && this.#kept.length > 0 && location.hash === "#deadlines") part(this, "heading").focus();
    this.#isDrawn ||= this.#kept.length > 0;
  };

  #saveDates(): string {
    const text = calendar(this.#chosen, { ask: this.#questions.ask, library: siteName() });
    return text === undefined ? noDates : saveCalendar(`deadlines-${today()}.ics`, text, this.#chosen);
  }
}

customElements.define("deadline-list", DeadlineList);
