import { longestText } from "../../model/limits.ts";
import { yearProblem } from "../../model/day.ts";
import { describeBy, describeNoMoreBy } from "../../../browser/described-by.ts";
import { part } from "../../../browser/dom.ts";
import { workspace } from "../../session/workspace.ts";
import { afterPress } from "./after-press.ts";
import { today } from "../../../browser/today.ts";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** How long a person pauses before what they type is sent, and how long it waits for a pause, in milliseconds. */
const pause = 250;
const longest = 2000;

const isBox = (control: Control): control is HTMLInputElement => control.type === "checkbox";
const read = (control: Control) => (isBox(control) ? String(control.checked) : control.value);

const notADate = "This date is not complete or does not exist.";

/** Says something about a value that is kept all the same, such as a year far from now; empty where there is nothing. */
type Remark = (value: string) => string;

let described = 0;

/**
 * One control and the field of the assessment that it stands for. Sends what is typed after a short pause, and at once
 * when the person leaves the control or the page; shows what comes from elsewhere unless they are typing in it.
 */
export class BoundField {
  readonly #control: Control;
  readonly #problem: HTMLElement;
  readonly #send: (from: string, to: string) => string | undefined;
  readonly #remark: Remark;
  #complaint: string | undefined;
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
   * @param remark what to say of a value that is kept
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
    this.#complain(undefined);
  }

  readonly #input = (): void => {
    this.#isTyping = true;
    clearTimeout(this.#timer);
    workspace.noteField(this, "saving");
    // What is said of a text is said while it is typed, so that nothing moves when the field is left.
    const isRefused = this.#complaint !== undefined || this.#control.value.length > longestText;
    if (isBox(this.#control) || this.#control.localName === "select") this.#leave();
    else if (isRefused && this.#control.type !== "date") this.#flush();
    else {
      this.#since ??= performance.now();
      this.#timer = setTimeout(this.#flush, Math.min(pause, this.#since + longest - performance.now()));
    }
  };

  readonly #leave = (): void => {
    const problem = this.#flush();
    this.#settle(problem);
    this.#isTyping = problem !== undefined;
    if (!this.#isTyping) this.#show();
  };

  /** Sends what is typed. Returns what stands in the way; of a date it is said when the field is left, not at each digit. */
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
