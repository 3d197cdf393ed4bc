import type { SeenRow } from "../results/result-list.ts";
import { writeView, type ViewState } from "../../state/view-state.ts";

/** How far a list was drawn and scrolled when the person left it. */
interface Place {
  readonly rows: number;
  readonly top: number;
  /** The row to return to. Without one, the page is scrolled as far as it was. */
  readonly seen?: SeenRow | undefined;
}

/** What the browser keeps for one step. A draft is a query that is still being typed. */
type Step = Partial<Place & { readonly draft: boolean }>;

/**
 * The views in the history of the browser. A submitted search and a chosen filter are steps of their own; what is typed
 * in between shares one step, which the search takes over when it is submitted. Every step keeps its place in the list.
 */
export class ViewHistory {
  #shown = location.search;
  #settled = false;

  constructor() {
    // The rows are drawn after the browser would scroll.
    history.scrollRestoration = "manual";
  }

  /** What is kept of the current step. */
  get step(): Step {
    return (history.state ?? {}) as Step;
  }

  /** Whether the address has changed since a view was shown. A link inside the page does not change it. */
  get isElsewhere(): boolean {
    return location.search !== this.#shown;
  }

  /** The list of the current step is about to change, so that its place is not kept until it stands again. */
  leave(): void {
    this.#shown = location.search;
    this.#settled = false;
  }

  settle(): void {
    this.#settled = true;
  }

  keep(rows: number, seen: SeenRow | undefined): void {
    if (!this.#settled || this.isElsewhere) return;
    history.replaceState({ ...this.step, rows, top: window.scrollY, seen }, "");
  }

  record(view: ViewState, how: "typed" | "submitted" | "chosen" | "corrected"): void {
    const address = `${location.pathname}${writeView(view)}`;
    const { draft = false } = this.step;
    const isSame = address === location.pathname + location.search;
    if (isSame) {
      if (draft && how === "submitted") history.replaceState({ ...this.step, draft: false }, "");
      return;
    }
    const step: Step = { draft: how === "typed" };
    const isReplaced = how === "corrected" || (draft && how !== "chosen");
    if (isReplaced) history.replaceState(step, "", address);
    else history.pushState(step, "", address);
  }
}
