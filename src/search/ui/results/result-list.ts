import { copyOf, say } from "../../../browser/dom.ts";
import type { Answer, Answered } from "../../query/engine.ts";
import { entryCount } from "../../../model/count.ts";
import { resultRow } from "./result-row.ts";

/** How many results are drawn first, and how many in each further step. */
const firstDraw = 5;
const furtherDraw = 20;

/** The list of results: five are drawn at once, the rest of the first page after the counts, more on request. */
export class ResultList {
  readonly #root: ParentNode;
  readonly #list: HTMLElement;
  readonly #row: HTMLTemplateElement;
  readonly #more: HTMLButtonElement;
  #growing: Promise<void> = Promise.resolve();

  constructor(root: ParentNode, list: HTMLElement, row: HTMLTemplateElement, more: HTMLButtonElement) {
    this.#root = root;
    this.#list = list;
    this.#row = row;
    this.#more = more;
  }

  set state(state: "idle" | "loading" | "ready" | "error") {
    this.#list.dataset["state"] = state;
  }

  clear(): void {
    this.#list.replaceChildren();
    this.#more.hidden = true;
    delete this.#list.dataset["total"];
    delete this.#list.dataset["answered"];
  }

  /** Replaces the list by the first results. Returns false if the person has asked for something else since. */
  async begin(answer: Answer, current: () => boolean): Promise<boolean> {
    const first = await answer.fetch(0, firstDraw);
    if (!current()) return false;
    this.#list.replaceChildren(...this.#rows(answer, first, 0));
    this.#list.dataset["total"] = String(answer.total);
    this.#list.dataset["answered"] = answer.answered;
    this.#list.setAttribute("aria-busy", "false");
    return true;
  }

  /** Draws the next results or all of them. Steps run one after the other, so that no result is drawn twice. */
  grow(answer: Answer, current: () => boolean, to: "next" | "all" = "next"): Promise<void> {
    const before = this.#growing.catch(() => undefined);
    this.#growing = before.then(() => this.#draw(answer, current, to));
    return this.#growing;
  }

  async #draw(answer: Answer, current: () => boolean, to: "next" | "all"): Promise<void> {
    if (!current()) return;
    const drawn = this.#list.childElementCount;
    const step = furtherDraw - (drawn % furtherDraw);
    const further = await answer.fetch(drawn, to === "all" ? answer.total + answer.others : drawn + step);
    if (!current()) return;
    this.#list.append(...this.#rows(answer, further, drawn));
    const pressed = document.activeElement === this.#more;
    this.#more.hidden = this.#list.childElementCount >= answer.total + answer.others;
    // Moves the focus to the first new result, where the person will read on.
    if (pressed) this.#list.children[drawn]?.querySelector<HTMLElement>("[data-part=title]")?.focus();
  }

  /** Adds a heading above the first result that holds only some of what was asked for. */
  #rows(answer: Answer, found: readonly Answered[], from: number): DocumentFragment[] {
    return found.map((one, i) => {
      const row = resultRow(this.#row, one);
      if (from + i === answer.total) {
        const heading = copyOf(this.#root, "some-heading");
        say(heading, "count", entryCount(answer.others));
        row.firstElementChild?.prepend(heading);
      }
      return row;
    });
  }
}
