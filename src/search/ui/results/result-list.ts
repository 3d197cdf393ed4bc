import { copyOf, say } from "../../../browser/dom.ts";
import type { Answer, Answered } from "../../query/answer.ts";
import { entryCount } from "../../../model/count.ts";
import { resultRow } from "./result-row.ts";

/** How many results are drawn first, and how many in each further step. */
const firstDraw = 5;
const furtherDraw = 20;

/** The kinds that the row of kinds does not name; the template of the heading has their words. */
const other = "-";

/** A row by its place in the list, and where its top stands in the window, in pixels. */
export interface SeenRow {
  readonly row: number;
  readonly top: number;
}

/** The list of results: five are drawn at once, the rest of the first page after the counts, more on request. */
export class ResultList {
  readonly #root: ParentNode;
  readonly #list: HTMLElement;
  readonly #row: HTMLTemplateElement;
  readonly #more: HTMLButtonElement;
  /** The rows that the page came with: the first of the whole library. */
  readonly #first: readonly Node[];
  /** Whether the rows stand by kind in turn, so that each kind is named once instead of on every row. */
  inKinds = true;
  #growing: Promise<void> = Promise.resolve();

  constructor(root: ParentNode, list: HTMLElement, row: HTMLTemplateElement, more: HTMLButtonElement) {
    this.#root = root;
    this.#list = list;
    this.#row = row;
    this.#more = more;
    this.#first = [...list.children].map((row) => row.cloneNode(true));
  }

  get rows(): number {
    return this.#list.childElementCount;
  }

  /** The first row that reaches into the window. Undefined where none does. */
  get seen(): SeenRow | undefined {
    const boxes = [...this.#list.children].map((each) => each.getBoundingClientRect());
    const row = boxes.findIndex(({ top, bottom }) => bottom > 0 && top < window.innerHeight);
    return row < 0 ? undefined : { row, top: boxes[row]?.top ?? 0 };
  }

  /** Scrolls until a row stands where it stood. What stands above it may be drawn later. */
  goTo({ row, top }: SeenRow): void {
    const now = this.#list.children[row]?.getBoundingClientRect().top;
    if (now !== undefined) window.scrollBy(0, now - top);
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

  /** Shows the rows again that the page came with. */
  rest(): void {
    this.clear();
    this.#list.append(...this.#first.map((row) => row.cloneNode(true)));
    this.#more.hidden = this.rows >= Number(this.#list.dataset["listed"]);
    this.state = "idle";
  }

  /** Replaces the list by the first results. Returns false if the person has asked for something else since. */
  async begin(answer: Answer, current: () => boolean): Promise<boolean> {
    const first = await answer.fetch(0, firstDraw);
    if (!current()) return false;
    this.#list.replaceChildren();
    this.#list.append(...this.#rows(answer, first));
    this.#list.dataset["total"] = String(answer.total);
    this.#list.dataset["answered"] = answer.answered;
    this.#list.setAttribute("aria-busy", "false");
    return true;
  }

  /**
   * Draws the next results, all of them, or as many as are named. Steps run one after the other, so that no result is
   * drawn twice.
   */
  grow(answer: Answer, current: () => boolean, to: "next" | "all" | number): Promise<void> {
    const before = this.#growing.catch(() => undefined);
    this.#growing = before.then(() => this.#draw(answer, current, to));
    return this.#growing;
  }

  async #draw(answer: Answer, current: () => boolean, to: "next" | "all" | number): Promise<void> {
    if (!current()) return;
    const drawn = this.rows;
    const all = answer.total + answer.others;
    const step = furtherDraw - (drawn % furtherDraw);
    const further = await answer.fetch(drawn, to === "all" ? all : to === "next" ? drawn + step : to);
    if (!current()) return;
    this.#list.append(...this.#rows(answer, further));
    const pressed = document.activeElement === this.#more;
    this.#more.hidden = this.rows >= all;
    // Moves the focus to the first new result, where the person will read on.
    if (pressed) this.#list.children[drawn]?.querySelector<HTMLElement>("[data-part=title]")?.focus();
  }

  /**
   * Rows that follow those that are drawn. A heading stands above the first of each kind where kinds stand in turn, and
   * above the first that holds only some of what was asked for.
   */
  #rows(answer: Answer, found: readonly Answered[]): DocumentFragment[] {
    const last = this.#list.lastElementChild?.getAttribute("data-entry") ?? "";
    return found.map((one, i) => {
      const row = resultRow(this.#row, one);
      const heading = this.inKinds
        ? this.#kindHeading(one, found[i - 1]?.page.meta["id"] ?? last)
        : this.#matchHeading(answer, this.rows + i);
      if (this.inKinds) row.querySelector("[data-part=type]")?.remove();
      if (heading) row.firstElementChild?.prepend(heading);
      return row;
    });
  }

  #matchHeading({ total, others }: Answer, place: number): DocumentFragment | undefined {
    if (others === 0 || (place !== 0 && place !== total)) return undefined;
    const heading = copyOf(this.#root, place < total ? "all-heading" : "some-heading");
    say(heading, "count", entryCount(place < total ? total : others));
    return heading;
  }

  #kindHeading({ page }: Answered, before: string): DocumentFragment | undefined {
    const name = (id: string) =>
      this.#root.querySelector(`[data-prefix="${id.split("-", 1)[0] ?? ""}"]`)?.textContent.trim() ?? (id && other);
    const own = name(page.meta["id"] ?? "");
    if (own === name(before)) return undefined;
    const heading = copyOf(this.#root, "kind-heading");
    if (own !== other) say(heading, "heading", own);
    return heading;
  }
}
