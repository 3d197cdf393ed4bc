import type { Assessment } from "../model/assessment.ts";
import { countOf, dayWords } from "../model/assessment-name.ts";
import type { Confirmed } from "../store/save-queue.ts";
import { workspace } from "../workspace.ts";
import { AssessmentElement } from "./assessment-element.ts";
import { downloadCopy } from "./download-copy.ts";
import { part, say } from "../../elements/part.ts";

/** When a reminder comes: after so many changes that are in no file, or so many days with any. */
const changesBefore = 20;
const daysBefore = 7;
const day = 86_400_000;

/** Reminds, quietly, to put work into a file; asks on leaving only where leaving would lose something. */
class FileReminder extends AssessmentElement {
  /** How many changes the person has put off, and of which assessment. */
  #putOff = { id: "", changes: 0 };

  protected override listen(signal: AbortSignal): void {
    const redraw = () => {
      this.draw(workspace.assessment);
    };
    workspace.addEventListener("status", redraw, { signal });
    const download = () => void downloadCopy().then(redraw, redraw);
    part(this, "reminder-download").addEventListener("click", download, { signal });
    part(this, "reminder-later").addEventListener("click", this.#later, { signal });
    addEventListener("beforeunload", this.#leaving, { signal });
  }

  protected draw(assessment: Assessment | undefined): void {
    const confirmed = workspace.opened?.confirmed;
    const words = assessment && confirmed ? this.#reminder(assessment, confirmed) : undefined;
    part(this, "reminder").hidden = !words;
    if (words && part(this, "reminder-words").textContent !== words) say(this, "reminder-words", words);
  }

  #reminder({ id, created }: Assessment, { filed, unfiled }: Confirmed): string | undefined {
    const since = filed ?? created;
    const isLong = Date.now() - Date.parse(since) >= daysBefore * day;
    const putOff = this.#putOff.id === id ? this.#putOff.changes : 0;
    if (unfiled === 0 || unfiled < putOff || (unfiled < changesBefore && !isLong)) return undefined;
    const last = filed ? `The last file is from ${dayWords(filed)}` : "There has been no file yet";
    return `${countOf(unfiled, "change")} ${unfiled === 1 ? "is" : "are"} in no file. ${last}, and browsers can be cleared.`;
  }

  #later = (): void => {
    const { assessment, opened } = workspace;
    this.#putOff = { id: assessment?.id ?? "", changes: (opened?.confirmed.unfiled ?? 0) + changesBefore };
    this.draw(assessment);
  };

  #leaving = (event: BeforeUnloadEvent): void => {
    const { opened, status } = workspace;
    if (!opened || status?.state === "saved") return;
    const { assessment, confirmed } = opened;
    // All that was sent is saved, and yet not all is: a field holds the rest.
    const isHeld = opened.status.state === "saved";
    const isWaiting = assessment.updated !== confirmed.assessment.updated;
    const isNowhere = confirmed.unfiled > 0 || (confirmed.key === undefined && confirmed.filed === null);
    if (isHeld || isWaiting || isNowhere) event.preventDefault();
  };
}

customElements.define("file-reminder", FileReminder);
