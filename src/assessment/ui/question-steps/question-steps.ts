import type { Assessment } from "../../model/assessment.ts";
import { AssessmentElement } from "../shared/assessment-element.ts";
import { questionShown } from "../status-bar/assessment-bar.ts";
import { part, say } from "../../../browser/dom.ts";

/** Where one question a screen is the default. The styles of the same width leave out what a phone has no room for. */
const narrow = "(max-width: 40em)";

/** Whether a key is typed into a field or works a menu, and is not a command. */
const isTaken = (target: EventTarget | null) =>
  target instanceof Element &&
  (target.matches("textarea, select, input:not([type=radio], [type=checkbox])") ||
    target.closest("assessment-bar, dialog") !== null);

/** Shows the questions all at once or one a screen, which a room can read from a wall, with keys for the chair. */
class QuestionSteps extends AssessmentElement {
  readonly #questions = [...this.querySelectorAll<HTMLElement>(".question")];
  #at = 0;
  #opened = "";

  protected override listen(signal: AbortSignal): void {
    part(this, "modes").addEventListener(
      "click",
      ({ target }) => {
        const mode = target instanceof HTMLElement ? target.dataset["mode"] : undefined;
        if (!mode) return;
        this.#choose(mode);
        if (mode !== "one") return;
        this.#focus();
        this.scrollIntoView();
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
      if (this.#at < this.#questions.length - 1) this.#go(1);
      else location.hash = "results";
    });
    addEventListener("keydown", this.#command, { signal });
    addEventListener("hashchange", this.#follow, { signal });
    signal.addEventListener("abort", () => {
      this.#choose("all");
    });
  }

  protected override draw(assessment: Assessment | undefined): void {
    part(this, "modes").hidden = !assessment;
    if (!assessment && this.#mode !== "all") this.#choose("all");
    const isNew = assessment !== undefined && assessment.id !== this.#opened;
    this.#opened = assessment?.id ?? "";
    if (isNew && matchMedia(narrow).matches) this.#choose("one");
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
    this.#show();
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

  get #section(): string {
    const title = this.#question?.closest(".checklist-section")?.querySelector("[data-part=title]");
    return title?.textContent.trim() ?? "";
  }

  #show(): void {
    const isOne = this.#mode !== "all";
    for (const question of this.#questions) {
      if (isOne && question === this.#question) question.setAttribute("aria-current", "step");
      else question.removeAttribute("aria-current");
    }
    part(this, "pager").hidden = !isOne;
    say(this, "position", isOne ? this.#position : "");
    say(this, "position-section", isOne ? this.#section : "");
    part<HTMLButtonElement>(this, "previous").disabled = this.#at === 0;
    say(this, "next", this.#at === this.#questions.length - 1 ? "See the results" : "Next question");
    document.dispatchEvent(new Event(questionShown));
  }

  #focus(): void {
    this.#question?.querySelector<HTMLElement>("h3")?.focus();
  }

  #go(step: number): void {
    const question = this.#questions[this.#at + step];
    if (!question) return;
    this.#at += step;
    this.#show();
    // The address names the question shown, so that a link to the address leads to it.
    location.replace(`#${question.id}`);
  }

  readonly #follow = (): void => {
    if (this.#mode === "all" || !this.#named) return;
    this.#at = this.#questions.indexOf(this.#named);
    this.#show();
  };

  readonly #command = (event: KeyboardEvent): void => {
    const isAnswering = this.#mode === "one" && !this.hidden && !matchMedia(narrow).matches;
    if (!isAnswering || event.altKey || event.ctrlKey || event.metaKey || isTaken(event.target)) return;
    if (event.key === "Escape") {
      this.#choose("all");
      this.#focus();
    } else if (event.key === "ArrowRight") this.#go(1);
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
}

customElements.define("question-steps", QuestionSteps);
