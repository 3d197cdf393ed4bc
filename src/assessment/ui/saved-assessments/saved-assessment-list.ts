import { ConnectedElement } from "../../../browser/connected-element.ts";
import { assessmentName } from "../../model/assessment-name.ts";
import { countOf } from "../../../model/count.ts";
import { isAtRoot } from "../../session/database-name.ts";
import { savedAssessments } from "../../session/saved-assessments.ts";
import { isReadable, type SavedAssessment, type Unreadable } from "../../session/saved-assessment.ts";
import { StoreProblem } from "../../session/problems.ts";
import { confirmDeletion } from "../../../browser/confirm-deletion.ts";
import { drawDeadlineLine } from "../deadlines/deadline-line.ts";
import { downloadRecords } from "./download-records.ts";
import { downloadStartedMessage } from "../../messages/download-started.ts";
import { noLongerKept } from "../../messages/no-longer-kept.ts";
import { drawRecord, makeRecord, recordName } from "./draw-record.ts";
import { drawList } from "../shared/draw-list.ts";
import { onPress } from "../shared/on-press.ts";
import { part, say } from "../../../browser/dom.ts";
import { earlierCopied, keptListed } from "../earlier-address/earlier-address.ts";
import { saveNames } from "./rename-form.ts";

/** Manages all assessments on this device: rename, duplicate, download, open, delete. */
class SavedAssessmentList extends ConnectedElement {
  #records: readonly (SavedAssessment | Unreadable)[] = [];
  /** The number of times that the list was requested. */
  #turn = 0;

  protected override connected(signal: AbortSignal): void {
    const redraw = () => void this.#attempt(() => this.#draw());
    savedAssessments.addEventListener("change", redraw, { signal });
    this.addEventListener(earlierCopied, redraw, { signal });
    addEventListener("pageshow", redraw, { signal });
    document.addEventListener("visibilitychange", redraw, { signal });
    this.addEventListener("click", onPress(this.#clicked), { signal });
    this.addEventListener("submit", this.#submitted, { signal });
    const forget = () => {
      say(this, "list-status", "");
    };
    this.addEventListener("files-chosen", forget, { signal });
    this.addEventListener("kept-chosen", this.#openKept, { signal });
    this.addEventListener(
      "assessment-opened",
      ({ detail: { assessment } }) => {
        void this.#attempt(
          () => savedAssessments.add(assessment),
          `${assessmentName(assessment)} is kept on this device.`,
        );
      },
      { signal },
    );
    const downloadAll = onPress(() => void this.#download(this.#records));
    part(this, "download-all").addEventListener("click", downloadAll, { signal });
    part(this, "delete-all").addEventListener("click", () => void this.#deleteAll(), { signal });
    part(this, "kept-list").hidden = false;
    redraw();
  }

  /** Runs an action, reports success or the problem, then draws the list again. */
  async #attempt(act: () => Promise<unknown>, done?: string): Promise<boolean> {
    if (done !== undefined) say(this, "list-status", "");
    try {
      await act();
      if (done !== undefined) {
        await this.#draw();
        say(this, "list-status", done);
      }
      const problem = await savedAssessments.problem();
      say(this, "list-problem", problem?.message ?? "");
      return true;
    } catch (error) {
      say(this, "list-problem", StoreProblem.from(error).message);
      return false;
    }
  }

  async #draw(): Promise<void> {
    const turn = ++this.#turn;
    const records = await savedAssessments.list();
    // A later request has replaced this one.
    if (turn !== this.#turn) return;
    this.#records = records;
    const count = this.#records.length;
    say(
      this,
      "list-words",
      count === 0
        ? "This device keeps no self-assessments."
        : `This device keeps ${countOf(count, "self-assessment")}.`,
    );
    part(this, "all-acts").hidden = count === 0;
    // The key includes readability, because unreadable records need other markup.
    const keyOf = (record: SavedAssessment | Unreadable) => `${record.key}${isReadable(record) ? "" : " unreadable"}`;
    const all = records.filter(isReadable).map(({ assessment }) => assessment);
    drawDeadlineLine(this, all);
    const make = (record: SavedAssessment | Unreadable) => makeRecord(this, record);
    drawList(part(this, "records"), this.#records, keyOf, make, (row, record) => {
      drawRecord(row, record, { path: isReadable(record) ? this.#pathOf(record) : undefined, all });
    });
    document.dispatchEvent(new Event(keptListed));
  }

  /** The path of the page for a record’s checklist, from this page’s list. */
  #pathOf({ assessment: { checklist } }: SavedAssessment): string | undefined {
    return this.querySelector<HTMLAnchorElement>(`[data-checklist-path="${CSS.escape(checklist)}"]`)?.pathname;
  }

  #recordOf(element: Element): SavedAssessment | Unreadable | undefined {
    const key = element.closest<HTMLElement>("[data-key]")?.dataset["key"]?.split(" ")[0];
    return this.#records.find((record) => record.key === key);
  }

  #clicked = ({ target }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-act]") : null;
    const record = button && this.#recordOf(button);
    if (!record) return;
    const act = button.dataset["act"];
    if (act === "download") void this.#download([record]);
    if (act === "duplicate" && isReadable(record)) void this.#duplicate(record);
    if (act === "delete") void this.#delete(record);
  };

  /** Goes to an assessment that is kept already, instead of keeping what was in a file. */
  readonly #openKept = ({ detail: key }: CustomEvent<string>): void => {
    const row = this.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    const link = row && part<HTMLAnchorElement>(row, "record-open");
    if (link?.hidden === false) link.click();
    else row?.querySelector("button")?.focus();
  };

  /** Returns the message that the person was shown. */
  async #download(records: readonly (SavedAssessment | Unreadable)[]): Promise<string> {
    const handed = downloadStartedMessage(records.length);
    const isDone = await this.#attempt(() => downloadRecords(records), handed);
    return isDone ? handed : part(this, "list-problem").textContent;
  }

  async #duplicate(record: SavedAssessment): Promise<void> {
    await this.#attempt(() => savedAssessments.duplicate(record), `A copy of ${recordName(record)} is kept beside it.`);
  }

  async #delete(record: SavedAssessment | Unreadable): Promise<void> {
    const download = () => this.#download([record]);
    if (!(await confirmDeletion(this, `Delete ${recordName(record)} from this device?`, download))) return;
    const gone = noLongerKept(recordName(record), { isAtRoot });
    if (await this.#attempt(() => savedAssessments.remove(record.key), "")) this.#tellDeleted(gone);
  }

  async #deleteAll(): Promise<void> {
    const all = countOf(this.#records.length, "self-assessment");
    const download = () => this.#download(this.#records);
    if (!(await confirmDeletion(this, `Delete ${all} from this device?`, download))) return;
    const told: { isWhole?: boolean } = {};
    const remove = async () => {
      told.isWhole = await savedAssessments.removeAll();
    };
    if (!(await this.#attempt(remove, ""))) return;
    const proof = told.isWhole
      ? "The storage that held them is gone too."
      : "Empty storage remains while another tab of this site is open.";
    this.#tellDeleted(`${noLongerKept("any self-assessment", { isAtRoot })} ${proof}`);
  }

  #tellDeleted(words: string): void {
    say(this, "list-status", words);
    // A message about opened files may refer to a deleted assessment.
    say(this, "files-status", "");
    part(this, "list-title").focus();
  }

  #submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) void this.#rename(event.target);
  };

  async #rename(form: HTMLFormElement): Promise<void> {
    const record = this.#recordOf(form);
    if (!record || !(await this.#attempt(() => saveNames(form, record.key), "Renamed."))) return;
    const details = form.closest("details");
    details?.removeAttribute("open");
    details?.querySelector("summary")?.focus();
  }
}

customElements.define("saved-assessment-list", SavedAssessmentList);
