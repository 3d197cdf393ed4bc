import { part } from "../../elements/part.ts";
import { workspace } from "../workspace.ts";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** How long a person pauses before what they type is sent, and how long it waits for a pause, in milliseconds. */
const pause = 250;
const longest = 2000;

const isBox = (control: Control): control is HTMLInputElement => control.type === "checkbox";
const read = (control: Control) => (isBox(control) ? String(control.checked) : control.value);

let described = 0;

/**
 * One control and the field of the assessment that it stands for. Sends what is typed after a short pause, and at once
 * when the person leaves the control or the page; shows what comes from elsewhere unless they are typing in it.
 */
export class BoundField {
  readonly #control: Control;
  readonly #problem: HTMLElement;
  readonly #send: (from: string, to: string) => string | undefined;
  /** The value that the person saw last, and how the control shows it: one without line breaks, say. */
  #seen: string | undefined;
  #shown = "";
  #latest = "";
  #isTyping = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first was typed of what is not sent yet. */
  #since: number | undefined;

  /**
   * @param root the markup of the field: a control, and a part named `problem`
   * @param send makes the change; returns what is wrong with it, in words, where it cannot be kept
   */
  constructor(root: Element, send: (from: string, to: string) => string | undefined, signal: AbortSignal) {
    const control = root.querySelector<Control>("input, textarea, select");
    if (!control) throw new Error("The field has no control.");
    this.#control = control;
    this.#problem = part(root, "problem");
    this.#send = send;
    control.addEventListener("input", this.#input, { signal });
    control.addEventListener("focusout", this.#leave, { signal });
    // Before the page is left there is still time to save; once it is hidden there may be none.
    addEventListener("beforeunload", this.#flush, { capture: true, signal });
    addEventListener("pagehide", this.#flush, { signal });
    document.addEventListener("visibilitychange", this.#flush, { signal });
    workspace.addEventListener("leave", this.#flush, { signal });
    signal.addEventListener("abort", () => {
      clearTimeout(this.#timer);
      workspace.noteField(this, "saved");
    });
  }

  focus(): void {
    this.#control.focus();
  }

  draw(value: string): void {
    this.#latest = value;
    if (!this.#isTyping) this.#show();
  }

  #show(): void {
    if (this.#latest === this.#seen) return;
    if (isBox(this.#control)) this.#control.checked = this.#latest === "true";
    else this.#control.value = this.#latest;
    this.#seen = this.#latest;
    this.#shown = read(this.#control);
  }

  readonly #input = (): void => {
    this.#isTyping = true;
    clearTimeout(this.#timer);
    workspace.noteField(this, "saving");
    if (isBox(this.#control) || this.#control.localName === "select") this.#leave();
    else {
      this.#since ??= performance.now();
      this.#timer = setTimeout(this.#flush, Math.min(pause, this.#since + longest - performance.now()));
    }
  };

  readonly #leave = (): void => {
    this.#isTyping = this.#flush() !== undefined;
    if (!this.#isTyping) this.#show();
  };

  /** Sends what is typed. Returns what stands in the way, after saying it beside the control. */
  readonly #flush = (): string | undefined => {
    clearTimeout(this.#timer);
    this.#since = undefined;
    const to = read(this.#control);
    let problem: string | undefined;
    if (this.#control.validity.badInput) problem = "This date is not complete. Finish it, or clear it.";
    else if (to !== this.#shown) problem = this.#send(this.#seen ?? "", to);
    if (problem === undefined) {
      if (to !== this.#shown) this.#seen = to;
      this.#shown = to;
    }
    this.#complain(problem);
    workspace.noteField(this, problem === undefined ? "saved" : "unsaved");
    return problem;
  };

  #complain(problem = ""): void {
    if (this.#problem.textContent === problem) return;
    this.#problem.textContent = problem;
    this.#problem.id ||= `problem-${String((described += 1))}`;
    this.#control.setAttribute("aria-invalid", String(problem !== ""));
    if (problem) this.#control.setAttribute("aria-describedby", this.#problem.id);
    else this.#control.removeAttribute("aria-describedby");
  }
}
