import type { Assessment } from "../../model/assessment.ts";
import { workspace } from "../../session/workspace.ts";
import { afterPress } from "../shared/after-press.ts";
import { AssessmentElement } from "../shared/assessment-element.ts";
import { keepOutOfReach } from "../../../browser/make-outside-inert.ts";
import { part, say } from "../../../browser/dom.ts";

/** Whether a key is typed into a field and is not a command. */
const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.matches("textarea, select, input:not([type=radio], [type=checkbox])");

/** Shows the questions all at once, one at a time, or one a screen in large type with keys for the chair. */
class QuestionSteps extends AssessmentElement {
  readonly #questions = [...this.querySelectorAll<HTMLElement>(".question")];
  #at = 0;
  /** Makes the page behind the screen reachable again. */
  #reach: () => void = () => undefined;

  protected override listen(signal: AbortSignal): void {
    part(this, "modes").addEventListener(
      "click",
      ({ target }) => {
        const mode = target instanceof HTMLElement ? target.dataset["mode"] : undefined;
        if (mode) this.#choose(mode);
      },
      { signal },
    );
    const press = (name: string, act: () => void) => {
      part(this, name).addEventListener("click", act, { signal });
    };
    press("previous", () => {
      this.#go(-1);
    });
    press("next", () => {
      this.#go(1);
    });
    press("leave", this.#leave);
    addEventListener("keydown", this.#command, { signal });
    addEventListener("hashchange", this.#follow, { signal });
    signal.addEventListener("abort", () => {
      this.#choose("all");
    });
    const warn = () => {
      afterPress(this.#warn);
    };
    workspace.addEventListener("status", warn, { signal });
  }

  protected override draw(assessment: Assessment | undefined): void {
    part(this, "modes").hidden = !assessment;
    if (!assessment && this.#mode !== "all") this.#choose("all");
  }

  get #mode(): string | undefined {
    return this.dataset["mode"];
  }

  #choose(mode: string): void {
    if (this.#mode === "all") this.#at = Math.max(0, this.#questions.indexOf(this.#named ?? this));
    this.dataset["mode"] = mode;
    for (const button of part(this, "modes").querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(button.dataset["mode"] === mode));
    }
    const isProjected = mode === "projector";
    part(this, "keys").hidden = !isProjected;
    this.#reach();
    this.#reach = isProjected ? keepOutOfReach(this) : () => undefined;
    this.#show();
    if (isProjected) this.#question?.querySelector("h3")?.focus();
  }

  get #question(): HTMLElement | undefined {
    return this.#questions[this.#at];
  }

  /** The question that the address names. */
  get #named(): HTMLElement | undefined {
    return this.#questions.find(({ id }) => location.hash === `#${id}`);
  }

  get #position(): string {
    return `Question ${String(this.#at + 1)} of ${String(this.#questions.length)}`;
  }

  #show(): void {
    const isOne = this.#mode !== "all";
    for (const question of this.#questions) {
      if (isOne && question === this.#question) question.setAttribute("aria-current", "step");
      else question.removeAttribute("aria-current");
    }
    part(this, "pager").hidden = !isOne;
    say(this, "position", isOne ? this.#position : "");
    part<HTMLButtonElement>(this, "previous").disabled = this.#at === 0;
    part<HTMLButtonElement>(this, "next").disabled = this.#at === this.#questions.length - 1;
  }

  #go(step: number): void {
    const question = this.#questions[this.#at + step];
    if (!question) return;
    this.#at += step;
    this.#show();
    // The address names the question shown, so that a link to the address leads to it.
    location.replace(`#${question.id}`);
  }

  readonly #leave = (): void => {
    this.#choose("one");
    part(this, "modes").querySelector<HTMLElement>("[data-mode=projector]")?.focus();
  };

  readonly #follow = (): void => {
    if (this.#mode === "all") return;
    if (this.#named) {
      this.#at = this.#questions.indexOf(this.#named);
      this.#show();
    } else if (this.#mode === "projector") this.#choose("one");
  };

  readonly #command = (event: KeyboardEvent): void => {
    if (this.#mode !== "projector" || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") this.#leave();
    else if (isTyping(event.target)) return;
    else if (event.key === "ArrowRight") this.#go(1);
    else if (event.key === "ArrowLeft") this.#go(-1);
    else {
      const radio = this.#question?.querySelectorAll<HTMLInputElement>("input[type=radio]")[Number(event.key) - 1];
      if (!radio) return;
      radio.click();
      // The focus is elsewhere, so the page must report what the key did.
      say(this, "position", `${this.#position}: ${radio.labels?.[0]?.textContent.trim() ?? ""}`);
    }
    event.preventDefault();
  };

  /** The screen covers the bar, so a failure to save must be shown here too. */
  readonly #warn = (): void => {
    const problem = this.#mode === "projector" ? workspace.status?.problem : undefined;
    say(this, "unsaved", problem?.message ?? "");
  };
}

customElements.define("question-steps", QuestionSteps);
