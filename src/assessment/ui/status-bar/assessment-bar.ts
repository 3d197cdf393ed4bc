import type { Assessment } from "../../model/assessment.ts";
import { askedItems } from "../../model/checklist-definition.ts";
import { nextUnanswered, unansweredItems } from "../../model/progress.ts";
import { placeFragment } from "../../../model/id-pattern.ts";
import { workspace } from "../../session/workspace.ts";
import { afterPress } from "../shared/after-press.ts";
import { AssessmentElement } from "../shared/assessment-element.ts";
import { part, say } from "../../../browser/dom.ts";

const words = { saved: "Saved on this device", saving: "Saving…", unsaved: "Not saved" };
const held = "A field says why";

/** The delay before saving is tried again without being asked, in milliseconds. */
const RETRY_DELAY_MS = 2000;

/**
 * Shows the progress of the open assessment, a link to the next unanswered question, and the saving status. Stays in
 * sight.
 */
class AssessmentBar extends AssessmentElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** True at first, because the first save is news, and until a problem has ended. */
  #isNews = true;

  protected override listen(signal: AbortSignal): void {
    const press = (name: string, act: () => void) => {
      part(this, name).addEventListener("click", act, { signal });
    };
    press("next-unanswered", this.#next);
    press("retry", this.#retry);
    press("save-anew", () => {
      void workspace.opened?.saveAsNew();
    });
    signal.addEventListener("abort", () => {
      clearTimeout(this.#timer);
    });
    const sizes = new ResizeObserver(this.#fit);
    sizes.observe(part(this, "bar"));
    signal.addEventListener("abort", () => {
      sizes.disconnect();
    });
    addEventListener("resize", this.#fit, { signal });
    const tell = () => {
      afterPress(this.#tell);
    };
    for (const name of ["status", "change", "open"]) workspace.addEventListener(name, tell, { signal });
  }

  protected override draw(assessment: Assessment | undefined): void {
    part(this, "bar").hidden = !assessment;
    if (!assessment) return;
    const asked = askedItems(workspace.definition).length;
    const answered = asked - unansweredItems(assessment, workspace.definition).length;
    say(this, "progress-text", `${String(answered)} of ${String(asked)} answered`);
    const progress = part<HTMLProgressElement>(this, "progress");
    progress.max = asked;
    progress.value = answered;
    part(this, "next-unanswered").hidden = answered === asked;
  }

  /** Leaves room for the bar above a scroll target. The bar does not stick if it would cover much of the window. */
  readonly #fit = (): void => {
    const bar = part(this, "bar");
    const { height } = bar.getBoundingClientRect();
    document.documentElement.style.setProperty("--bar-height", `${String(Math.ceil(height))}px`);
    bar.classList.toggle("assessment-bar--sticky", height <= innerHeight / 3);
  };

  /** Goes to the next unanswered question after the one in the address. */
  readonly #next = (): void => {
    const { assessment, definition } = workspace;
    if (!assessment) return;
    const hashOf = (item: string) => `#${placeFragment(item)}`;
    const present = askedItems(definition).find(({ id }) => hashOf(id) === location.hash);
    const next = nextUnanswered(assessment, definition, present?.id);
    if (!next) return;
    if (hashOf(next) === location.hash) dispatchEvent(new HashChangeEvent("hashchange"));
    else location.replace(hashOf(next));
  };

  readonly #retry = (): void => {
    void workspace.opened?.retry().then(this.#tell);
  };

  readonly #tell = (): void => {
    const { status } = workspace;
    const problem = status?.problem;
    const why = problem?.message ?? (status?.state === "unsaved" ? held : "");
    const text = status ? [words[status.state], why].filter(Boolean).join(". ") : "";
    // Announce failures and recoveries only; announcing each save would be noise.
    const isTrouble = problem !== undefined || status?.state === "unsaved";
    part(this, "status").setAttribute("aria-live", isTrouble || this.#isNews ? "polite" : "off");
    if (status && status.state !== "saving") this.#isNews = isTrouble;
    say(this, "status", text);
    const isLost = problem?.kind === "gone" || problem?.kind === "unreadable";
    part(this, "save-anew").hidden = !isLost;
    const mayPass = problem && !isLost && status.state === "unsaved" && problem.kind !== "denied";
    part(this, "retry").hidden = !mayPass;
    clearTimeout(this.#timer);
    if (mayPass) this.#timer = setTimeout(this.#retry, RETRY_DELAY_MS);
    part(this, "status").classList.toggle("notice--problem", isTrouble);
  };
}

customElements.define("assessment-bar", AssessmentBar);
