import type { Assessment } from "../../model/assessment.ts";
import { workspace } from "../../session/workspace.ts";
import { afterPress } from "../shared/after-press.ts";
import { AssessmentElement } from "../shared/assessment-element.ts";
import { part, say } from "../../../browser/dom.ts";

const words = { saved: "Saved on this device", saving: "Saving…", unsaved: "Not saved" };
const held = "A field says why";

/** The delay before saving is tried again without being asked, in milliseconds. */
const patience = 2000;

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
    const items = this.#items;
    const answered = items.length - this.#unanswered(assessment).length;
    say(this, "progress-text", `${String(answered)} of ${String(items.length)} answered`);
    const progress = part<HTMLProgressElement>(this, "progress");
    progress.max = items.length;
    progress.value = answered;
    part(this, "next-unanswered").hidden = answered === items.length;
  }

  /** Leaves room for the bar above a scroll target. The bar does not stick if it would cover much of the window. */
  readonly #fit = (): void => {
    const bar = part(this, "bar");
    const { height } = bar.getBoundingClientRect();
    document.documentElement.style.setProperty("--bar-height", `${String(Math.ceil(height))}px`);
    bar.classList.toggle("assessment-bar--sticky", height <= innerHeight / 3);
  };

  get #items(): readonly string[] {
    return workspace.outline.sections.flatMap(({ items }) => items.map(({ id }) => id));
  }

  #unanswered({ answers }: Assessment): readonly string[] {
    return this.#items.filter((id) => !answers[id]?.rating);
  }

  /** Finds the next unanswered question after the one in the address, then continues from the first. */
  readonly #next = (): void => {
    if (!workspace.assessment) return;
    const fragment = (id: string) => `#${id.slice(id.indexOf(".") + 1)}`;
    const items = this.#items;
    const unanswered = this.#unanswered(workspace.assessment);
    const at = items.findIndex((id) => fragment(id) === location.hash);
    const next = unanswered.find((id) => items.indexOf(id) > at) ?? unanswered[0];
    if (!next) return;
    if (fragment(next) === location.hash) dispatchEvent(new HashChangeEvent("hashchange"));
    else location.replace(fragment(next));
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
    if (mayPass) this.#timer = setTimeout(this.#retry, patience);
    part(this, "status").classList.toggle("notice--problem", isTrouble);
  };
}

customElements.define("assessment-bar", AssessmentBar);
