import type { Answer } from "../query/engine.ts";
import { resultRow } from "./result-row.ts";

/** How many results are drawn before anything else, and how many with each further step. */
const firstDraw = 5;
const furtherDraw = 20;

/** The results as a list that grows: five at once, the rest of the first page after the counts, more when asked. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #row: HTMLTemplateElement;
  readonly #more: HTMLButtonElement;
  readonly #base: string;

  constructor(list: HTMLElement, row: HTMLTemplateElement, more: HTMLButtonElement, base: string) {
    this.#list = list;
    this.#row = row;
    this.#more = more;
    this.#base = base;
  }

  set state(state: "idle" | "loading" | "ready" | "error") {
    this.#list.dataset["state"] = state;
  }

  clear(): void {
    this.#list.replaceChildren();
    this.#more.hidden = true;
  }

  /** Draws the first results in place of those before. Says false when the person has asked for something else since. */
  async begin(answer: Answer, current: () => boolean): Promise<boolean> {
    const first = await answer.fetch(0, firstDraw);
    if (!current()) return false;
    this.#list.replaceChildren(...first.map((found) => resultRow(this.#row, found, this.#base)));
    this.#list.dataset["total"] = String(answer.shown.length);
    this.#list.setAttribute("aria-busy", "false");
    return true;
  }

  /** Draws up to a number of results, all that there are when none is given. */
  async growTo(answer: Answer, current: () => boolean, to = furtherDraw): Promise<void> {
    const drawn = this.#list.childElementCount;
    const further = await answer.fetch(drawn, to);
    if (!current()) return;
    this.#list.append(...further.map((found) => resultRow(this.#row, found, this.#base)));
    const left = answer.shown.length - this.#list.childElementCount;
    const pressed = document.activeElement === this.#more;
    this.#more.hidden = left <= 0;
    this.#more.onclick = () => void this.growTo(answer, current, drawn + further.length + furtherDraw);
    // Whoever asked for more goes on reading where the new results begin.
    if (pressed) this.#list.children[drawn]?.querySelector<HTMLElement>("[data-part=title]")?.focus();
  }
}
