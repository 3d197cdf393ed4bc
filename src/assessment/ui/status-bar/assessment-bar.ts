import type { Assessment } from "../../model/assessment.ts";
import { askedItems } from "../../model/checklist-definition.ts";
import { nextUnanswered, unansweredItems } from "../../model/progress.ts";
import { isItemId, placeFragment } from "../../../model/id-pattern.ts";
import { workspace } from "../../session/workspace.ts";
import { afterPress } from "../../../browser/after-press.ts";
import { AssessmentElement } from "../shared/assessment-element.ts";
import { unsettledWords } from "../../messages/unsettled.ts";
import { onPress } from "../shared/on-press.ts";
import { part, say } from "../../../browser/dom.ts";
import { headConflictsWanted } from "./assessment-about.ts";
import { drawTicks } from "./progress-ticks.ts";

const words = { saved: "Saved on this device", saving: "Saving…", unsaved: "Not saved" };
const held = "A field says why";

/** The delay before saving is tried again without being asked, in milliseconds. */
const RETRY_DELAY_MS = 2000;

/** Fired when another question is shown alone, or all are. */
export const questionShown = "question-shown";

/**
 * Shows the progress of the open assessment, the way to the next unanswered question, what is not decided, and the
 * saving status. Stays in sight where it leaves room for the page.
 */
/** Follows a fragment, also where the address has it already. */
function goTo(hash: string): void {
  if (hash === location.hash) dispatchEvent(new HashChangeEvent("hashchange"));
  else location.replace(hash);
}

class AssessmentBar extends AssessmentElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** True at first, because the first save is news, and until a problem has ended. */
  #isNews = true;

  protected override listen(signal: AbortSignal): void {
    const press = (name: string, act: () => void) => {
      part(this, name).addEventListener("click", act, { signal });
    };
    press("next-unanswered", this.#next);
    press("unsettled", this.#settle);
    press("retry", this.#retry);
    const saveAnew = onPress(() => void workspace.opened?.saveAsNew());
    part(this, "save-anew").addEventListener("click", saveAnew, { signal });
    signal.addEventListener("abort", () => {
      clearTimeout(this.#timer);
    });
    const sizes = new ResizeObserver(this.#fit);
    sizes.observe(part(this, "bar"));
    signal.addEventListener("abort", () => {
      sizes.disconnect();
    });
    addEventListener("resize", this.#fit, { signal });
    const redraw = () => {
      this.redraw();
    };
    document.addEventListener(questionShown, redraw, { signal });
    const tell = () => {
      afterPress(this.#tell);
    };
    for (const name of ["status", "change", "open"]) workspace.addEventListener(name, tell, { signal });
  }

  protected override draw(assessment: Assessment | undefined): void {
    const isNew = part(this, "bar").hidden && assessment !== undefined;
    part(this, "bar").hidden = !assessment;
    if (!assessment) return;
    // Whoever goes to a heading next needs to know how high it is.
    if (isNew) this.#fit();
    const asked = askedItems(workspace.definition).length;
    const answered = asked - unansweredItems(assessment, workspace.definition).length;
    say(this, "progress-text", `${String(answered)} of ${String(asked)} answered`);
    const shown = document.querySelector<HTMLElement>("[aria-current=step] [data-item]")?.dataset["item"];
    drawTicks(this, assessment, workspace.definition, shown);
    const unsettled = unsettledWords(assessment);
    say(this, "unsettled", unsettled);
    part(this, "unsettled").hidden = unsettled === "";
    part(this, "next-unanswered").hidden = answered === asked;
  }

  /** Leaves room for the bar above a scroll target. The bar does not stick if it would cover much of the window. */
  readonly #fit = (): void => {
    const bar = part(this, "bar");
    const { height } = bar.getBoundingClientRect();
    document.documentElement.style.setProperty("--bar-height", `${String(Math.ceil(height))}px`);
    bar.classList.toggle("tool-bar--sticky", height <= innerHeight / 3);
  };

  /** Goes to the first conflict: at its question, in the plan, or among what is said of the whole. */
  readonly #settle = (): void => {
    const [first] = workspace.assessment?.conflicts ?? [];
    if (!first) return;
    const item = workspace.assessment?.actions.find(({ id }) => id === first.of)?.item ?? first.of;
    const isAsked = askedItems(workspace.definition).some(({ id }) => id === item);
    if (isAsked) goTo(`#${placeFragment(item)}`);
    else if (first.of === "" || isItemId(first.of)) document.dispatchEvent(new Event(headConflictsWanted));
    else goTo("#actions");
  };

  /** Goes to the next unanswered question after the one in the address. */
  readonly #next = (): void => {
    const { assessment, definition } = workspace;
    if (!assessment) return;
    const present = askedItems(definition).find(({ id }) => `#${placeFragment(id)}` === location.hash);
    const next = nextUnanswered(assessment, definition, present?.id);
    if (next) goTo(`#${placeFragment(next)}`);
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
