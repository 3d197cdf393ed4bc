import type { Assessment } from "../../model/assessment.ts";
import { formatLocalDay } from "../../model/assessment-name.ts";
import { describeExport } from "../../messages/last-export.ts";
import { countOf } from "../../../model/count.ts";
import type { ConfirmedAssessment } from "../../session/saved-assessment.ts";
import { workspace } from "../../session/workspace.ts";
import { afterPress } from "../../../browser/after-press.ts";
import { AssessmentElement } from "../shared/assessment-element.ts";
import { onPress } from "../shared/on-press.ts";
import { downloadCopy } from "./download-copy.ts";
import { part, say } from "../../../browser/dom.ts";

/** A reminder appears after this many changes that are in no file, or after this many days with any. */
const changesBefore = 20;
const daysBefore = 7;
const day = 86_400_000;

/** Quietly reminds the person to save a file. Warns on leaving the page only if work would be lost. */
class FileReminder extends AssessmentElement {
  /** The number of changes in no file when the person put the reminder off. */
  #putOff = 0;
  /** Whether the person has answered since the assessment was opened. */
  #isChecked = false;
  /** The state of the assessment when it was put off. The message then disappears with the next change. */
  #endedAt = "";

  protected override listen(signal: AbortSignal): void {
    const redraw = () => {
      this.redraw();
    };
    const changed = () => {
      afterPress(redraw);
    };
    workspace.addEventListener("status", changed, { signal });
    const press = (name: string, act: () => string) => {
      const pressed = onPress(() => {
        this.#end(act());
      });
      part(this, name).addEventListener("click", pressed, { signal });
    };
    press("reminder-download", downloadCopy);
    press("reminder-later", () => `You will be reminded again after ${String(changesBefore)} more changes.`);
    addEventListener("beforeunload", this.#leaving, { signal });
  }

  protected override replace(): void {
    this.#putOff = 0;
    this.#isChecked = false;
    this.#say("", "");
  }

  protected draw(assessment: Assessment | undefined): void {
    const confirmed = workspace.opened?.confirmed;
    const words = assessment && confirmed && this.#reminder(assessment, confirmed);
    const buttons = part(this, "reminder-buttons");
    const hadFocus = buttons.contains(document.activeElement);
    if (words) this.#say(...words);
    else if (!buttons.hidden || assessment?.updated !== this.#endedAt) this.#say("", "");
    buttons.hidden = !words;
    if (hadFocus && !words) part(this, "reminder").focus();
  }

  /** The number changes often and is not announced. The rest is announced when the reminder appears. */
  #say(count: string, rest: string): void {
    say(this, "reminder-count", count);
    say(this, "reminder-words", rest);
  }

  #reminder(
    assessment: Assessment,
    { lastExportedAt, changesSinceExport }: ConfirmedAssessment,
  ): [count: string, rest: string] | undefined {
    const isLong = Date.now() - Date.parse(lastExportedAt ?? assessment.created) >= daysBefore * day;
    // A file has been saved since.
    if (changesSinceExport < this.#putOff) this.#putOff = 0;
    const isDue = changesSinceExport >= this.#putOff + changesBefore || (isLong && this.#putOff === 0);
    // Whether the last file arrived, only a person can know. A refused download must not end the reminders for good.
    if (changesSinceExport === 0 && lastExportedAt && isLong && !this.#isChecked)
      return ["", describeExport({ lastExportedAt, changesSinceExport })];
    if (changesSinceExport === 0 || !isDue) return undefined;
    const last = lastExportedAt
      ? `The last file is from ${formatLocalDay(lastExportedAt)}`
      : "There has been no file yet";
    return [
      `${countOf(changesSinceExport, "change")} ${changesSinceExport === 1 ? "is" : "are"} in no file.`,
      `${last}, and browsers can be cleared.`,
    ];
  }

  /** Puts the reminder off, and shows what was done. */
  #end(words: string): void {
    this.#putOff = workspace.opened?.confirmed.changesSinceExport ?? 0;
    this.#isChecked = true;
    this.redraw();
    this.#endedAt = workspace.assessment?.updated ?? "";
    this.#say("", words);
  }

  #leaving = (event: BeforeUnloadEvent): void => {
    const { opened, status } = workspace;
    if (!opened || status?.state === "saved") return;
    const { assessment, confirmed } = opened;
    // Every sent change is saved, but a field still holds text that was not sent.
    const isHeld = opened.status.state === "saved";
    const isWaiting = assessment.updated !== confirmed.assessment.updated;
    const isNowhere =
      confirmed.changesSinceExport > 0 || (confirmed.key === undefined && confirmed.lastExportedAt === null);
    if (isHeld || isWaiting || isNowhere) event.preventDefault();
  };
}

customElements.define("file-reminder", FileReminder);
