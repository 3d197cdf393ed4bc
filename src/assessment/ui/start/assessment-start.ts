import type { Assessment } from "../../model/assessment.ts";
import { tellingName } from "../../model/telling-name.ts";
import { placeAmongTwins } from "../../model/twins.ts";
import { twinWords } from "../../messages/kept.ts";
import { describeLastChange } from "../../messages/last-changed.ts";
import { countOf } from "../../../model/count.ts";
import type { SavedAssessment } from "../../session/saved-assessment.ts";
import { StoreProblem } from "../../session/problems.ts";
import { countUnreadable } from "../../session/unreadable-records.ts";
import { workspace } from "../../session/workspace.ts";
import { askedItems } from "../../model/checklist-definition.ts";
import { answeredOf } from "../../messages/answered-of.ts";
import { AssessmentElement } from "../shared/assessment-element.ts";
import { assessmentDeleted } from "../deletion/delete-assessment.ts";
import { earlierCopied, keptListed } from "../earlier-address/earlier-address.ts";
import { drawList } from "../shared/draw-list.ts";
import type { OpenedFile } from "../open-files/open-files.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";

/** While no assessment is open: offers to start one, to continue one from this device, or to open a file. */
class AssessmentStart extends AssessmentElement {
  #wasOpen = false;
  #isWatching = false;
  #ended: AbortSignal | undefined;
  /** True from a press of Start until its assessment is open: a second press begins nothing more. */
  #isStarting = false;

  get #checklist(): string {
    return this.dataset["checklist"] ?? "";
  }

  protected override listen(signal: AbortSignal): void {
    const start = () => {
      if (this.#isStarting) return;
      this.#isStarting = true;
      void this.#try(() => workspace.start()).finally(() => {
        this.#isStarting = false;
      });
    };
    part(this, "start").addEventListener("click", start, { signal });
    const all = this.closest<HTMLElement>("self-assessment");
    all?.addEventListener("assessment-opened", this.#opened, { signal });
    all?.addEventListener("kept-chosen", ({ detail }) => void this.#try(() => workspace.open(detail)), { signal });
    all?.addEventListener("files-chosen", this.#forget, { signal });
    const tell = () => {
      part(this, "deleted").hidden = false;
    };
    document.addEventListener(assessmentDeleted, tell, { signal });
    this.addEventListener(earlierCopied, () => void this.#list(), { signal });
    this.#ended = signal;
    this.#isWatching = false;
  }

  protected override draw(assessment: Assessment | undefined): void {
    const isOpen = assessment !== undefined;
    for (const name of ["panel", "more"]) part(this, name).hidden = isOpen;
    part(this, "acts").hidden = false;
    if (isOpen) {
      part(this, "deleted").hidden = true;
      // What was kept when it was opened is no longer true a change later.
      part(this, "kept-list").replaceChildren();
    }
    if (isOpen === this.#wasOpen && isOpen) return;
    if (!isOpen) void this.#list();
    if (this.#wasOpen && !isOpen) part(this, "start-title").focus();
    this.#wasOpen = isOpen;
  }

  async #list(): Promise<void> {
    let kept: readonly SavedAssessment[] = [];
    try {
      kept = await workspace.kept(this.#checklist);
    } catch (error) {
      say(this, "start-problem", StoreProblem.from(error).message);
    }
    if (kept.length > 0) void this.#watch();
    const unreadable = await countUnreadable(this.#checklist).catch(() => 0);
    if (workspace.assessment) return;
    part(this, "unreadable").hidden = unreadable === 0;
    say(
      this,
      "unreadable-count",
      `${countOf(unreadable, "self-assessment")} of this checklist ${unreadable === 1 ? "is" : "are"}`,
    );
    part(this, "kept").hidden = kept.length === 0;
    drawList(
      part(this, "kept-list"),
      kept,
      ({ key }) => key,
      () => firstOf(this, "kept-one"),
      (entry, { key, assessment }) => {
        const all = kept.map((each) => each.assessment);
        const name = tellingName(assessment, all);
        const twin = placeAmongTwins(assessment, all);
        part(entry, "kept-lead").hidden = kept.length > 1;
        say(entry, "kept-name", name);
        const asked = askedItems(workspace.definition).map(({ id: item }) => item);
        say(entry, "kept-answered", answeredOf(assessment, asked));
        const changed = describeLastChange(assessment, new Date().toISOString());
        say(entry, "kept-changed", twin ? `${changed}. ${twinWords[twin]}` : changed);
        say(entry, "continue-what", name);
        part(entry, "continue").onclick = () => {
          void this.#try(() => workspace.open(key));
        };
      },
    );
    document.dispatchEvent(new Event(keptListed));
  }

  /** Other tabs and the delete button change the list of kept assessments. */
  async #watch(): Promise<void> {
    if (this.#isWatching) return;
    this.#isWatching = true;
    const end = await workspace.watchKept(() => {
      if (!workspace.assessment) void this.#list();
    });
    this.#ended?.addEventListener("abort", end);
  }

  /** Opens a file of this checklist that was chosen here or behind “Files”; the views compare theirs themselves. */
  readonly #opened = (event: CustomEvent<OpenedFile>): void => {
    const place = event.target instanceof Element ? event.target : this;
    if (!place.closest("assessment-start, assessment-files")) return;
    const { assessment } = event.detail;
    const { checklist, title } = assessment;
    const root = place.closest("[data-part=panel], [data-part=more]") ?? this;
    const isAnother = checklist !== this.#checklist;
    part(root, "another").hidden = !isAnother;
    if (!isAnother) {
      void this.#try(() => workspace.showFile(assessment));
      return;
    }
    event.preventDefault();
    say(root, "another-title", title || checklist);
    const link = part<HTMLAnchorElement>(root, "another-link");
    link.textContent = `Go to ${checklist}`;
    link.href = link.href.replace(/[^/]+\/$/, `${checklist}/`);
  };

  /** Files that are chosen anew leave nothing said of those before. */
  readonly #forget = (event: Event): void => {
    const place = event.target instanceof Element ? event.target : this;
    const notice = place
      .closest("[data-part=panel], [data-part=more]")
      ?.querySelector<HTMLElement>("[data-part=another]");
    if (notice) notice.hidden = true;
    say(this, "start-problem", "");
  };

  async #try(act: () => Promise<void>): Promise<void> {
    say(this, "start-problem", "");
    try {
      await act();
    } catch (error) {
      say(this, "start-problem", StoreProblem.from(error).message);
      void this.#list();
    }
  }
}

customElements.define("assessment-start", AssessmentStart);
