import type { Assessment } from "../../model/assessment.ts";
import { tellingName } from "../../model/telling-name.ts";
import { placeAmongTwins } from "../../model/twins.ts";
import { describeContent, twinWords } from "../../messages/kept.ts";
import { countOf } from "../../../model/count.ts";
import type { SavedAssessment } from "../../session/saved-assessment.ts";
import { StoreProblem } from "../../session/problems.ts";
import { countUnreadable } from "../../session/unreadable-records.ts";
import { workspace } from "../../session/workspace.ts";
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

  get #checklist(): string {
    return this.dataset["checklist"] ?? "";
  }

  protected override listen(signal: AbortSignal): void {
    const start = () => {
      void this.#try(() => workspace.start());
    };
    part(this, "start").addEventListener("click", start, { signal });
    this.addEventListener(
      "assessment-opened",
      (event) => {
        if (!this.#openFile(event.detail)) event.preventDefault();
      },
      { signal },
    );
    this.addEventListener("kept-chosen", ({ detail }) => void this.#try(() => workspace.open(detail)), { signal });
    const forget = () => {
      part(this, "another").hidden = true;
      say(this, "start-problem", "");
    };
    this.addEventListener("files-chosen", forget, { signal });
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
    part(this, "panel").hidden = isOpen;
    if (isOpen) part(this, "deleted").hidden = true;
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
    const unreadable = await countUnreadable(this.#checklist).catch(() => 0);
    part(this, "unreadable").hidden = unreadable === 0;
    say(this, "unreadable-count", `${countOf(unreadable, "self-assessment")} of this checklist`);
    if (kept.length > 0) void this.#watch();
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
        say(entry, "kept-name", name);
        const words = describeContent(assessment, new Date().toISOString());
        say(entry, "kept-changed", twin ? `${words}. ${twinWords[twin]}` : words);
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

  /** @returns false if the file belongs to the page of another checklist */
  #openFile({ assessment }: OpenedFile): boolean {
    const { checklist, title } = assessment;
    const isAnother = checklist !== this.#checklist;
    part(this, "another").hidden = !isAnother;
    if (!isAnother) {
      void this.#try(() => workspace.showFile(assessment));
      return true;
    }
    say(this, "another-title", title || checklist);
    const link = part<HTMLAnchorElement>(this, "another-link");
    link.textContent = `Go to ${checklist}`;
    link.href = link.href.replace(/[^/]+\/$/, `${checklist}/`);
    return false;
  }

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
