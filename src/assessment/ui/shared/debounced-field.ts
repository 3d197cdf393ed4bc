import { longestText } from "../../model/limits.ts";
import { yearProblem } from "../../model/day.ts";
import { describeBy, describeNoMoreBy } from "../../../browser/described-by.ts";
import { part } from "../../../browser/dom.ts";
import { workspace } from "../../session/workspace.ts";
import { afterPress } from "../../../browser/after-press.ts";
import { today } from "../../../browser/today.ts";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The pause in typing before text is sent, and the longest wait for a pause, in milliseconds. */
const PAUSE_MS = 250;
const LONGEST_WAIT_MS = 2000;

const isBox = (control: Control): control is HTMLInputElement => control.type === "checkbox";
const read = (control: Control) => (isBox(control) ? String(control.checked) : control.value);

const notADate = "This date is not complete or does not exist.";

/** Returns a remark on a value that is kept anyway, such as an unlikely year. Empty if there is none. */
type Remark = (value: string) => string;

let described = 0;

/**
 * One control and its field of the assessment. Sends text after a short pause in typing, and at once when the person
 * leaves the control or the page. Shows changes from elsewhere unless the person is typing in it.
 */
export class DebouncedField {
  readonly #control: Control;
  readonly #problem: HTMLElement;
  readonly #send: (from: string, to: string) => string | undefined;
  readonly #remark: Remark;
  #complaint: string | undefined;
  /** The value that the person saw last, and its form in the control, which may drop line breaks. */
  #seen: string | undefined;
  #shown = "";
  #latest = "";
  #isTyping = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Time of the first keystroke not yet sent. */
  #since: number | undefined;

  /**
   * @param root the markup of the field: a control, and a part named `problem`
   * @param send makes the change; if it cannot be kept, returns the reason in words
   * @param remark returns a remark on a value that is kept
   */
  constructor(
    root: Element,
    send: (from: string, to: string) => string | undefined,
    signal: AbortSignal,
    remark: Remark = () => "",
  ) {
    const control = root.querySelector<Control>("input, textarea, select");
    if (!control) throw new Error("The field has no control.");
    this.#control = control;
    this.#problem = part(root, "problem");
    this.#send = send;
    this.#remark = remark;
    const hint = root.querySelector("[data-part=hint]");
    if (hint) describeBy(control, (hint.id ||= `hint-${String((described += 1))}`));
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

  focus(options?: FocusOptions): void {
    this.#control.focus(options);
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
    this.#complain(undefined);
  }

  readonly #input = (): void => {
    this.#isTyping = true;
    clearTimeout(this.#timer);
    workspace.noteField(this, "saving");
    // Shows the remark while the person types, so that nothing moves when they leave the field.
    const isRefused = this.#complaint !== undefined || this.#control.value.length > longestText;
    if (isBox(this.#control) || this.#control.localName === "select") this.#leave();
    else if (isRefused && this.#control.type !== "date") this.#flush();
    else {
      this.#since ??= performance.now();
      this.#timer = setTimeout(this.#flush, Math.min(PAUSE_MS, this.#since + LONGEST_WAIT_MS - performance.now()));
    }
  };

  readonly #leave = (): void => {
    const problem = this.#flush();
    this.#settle(problem);
    this.#isTyping = problem !== undefined;
    if (!this.#isTyping) this.#show();
  };

  /**
   * Sends the typed value. Returns the problem, if any. A date’s problem is shown on leaving the field, not at each
   * digit.
   */
  readonly #flush = (): string | undefined => {
    clearTimeout(this.#timer);
    this.#since = undefined;
    const to = read(this.#control);
    const unfinished = this.#control.type === "date" ? this.#dateProblem(to) : undefined;
    if (unfinished !== undefined) {
      if (this.#complaint === undefined) workspace.noteField(this, "saving");
      return unfinished;
    }
    const problem = to === this.#shown ? undefined : this.#send(this.#seen ?? "", to);
    if (problem === undefined) {
      if (to !== this.#shown) this.#seen = to;
      this.#shown = to;
    }
    this.#settle(problem);
    return problem;
  };

  #dateProblem(to: string): string | undefined {
    if (this.#control.validity.badInput) return notADate;
    return to === this.#shown ? undefined : yearProblem(to, today());
  }

  #settle(problem: string | undefined): void {
    this.#complain(problem);
    workspace.noteField(this, problem === undefined ? "saved" : "unsaved");
  }

  #complain(problem: string | undefined): void {
    this.#complaint = problem;
    afterPress(this.#tell);
  }

  readonly #tell = (): void => {
    const problem = this.#complaint;
    const words = problem ?? this.#remark(read(this.#control));
    if (this.#problem.textContent === words) return;
    this.#problem.textContent = words;
    this.#problem.id ||= `problem-${String((described += 1))}`;
    this.#control.setAttribute("aria-invalid", String(problem !== undefined));
    if (words) describeBy(this.#control, this.#problem.id);
    else describeNoMoreBy(this.#control, this.#problem.id);
  };
}
