import type { Assessment } from "../../model/assessment.ts";
import { ConnectedElement } from "../../../browser/connected-element.ts";
import { workspace } from "../../session/workspace.ts";
import { afterPress } from "./after-press.ts";

/** Tells the page that another view is shown. */
export const viewShown = "view-shown";

/**
 * An element that draws the open assessment: `draw` is called whenever it is another, and once with undefined when none
 * is open; before that, `replace` wherever another is open than was, so that nothing of the former one stays. Listens
 * only while it stands in a page, and draws nothing while a press is under way. What is in a hidden view is drawn when
 * the view is shown.
 */
export abstract class AssessmentElement extends ConnectedElement {
  #opened: typeof workspace.opened;
  #ended: AbortController | undefined;
  /** True while the view is hidden and something has changed since it was drawn. */
  #isStale = false;

  protected override connected(signal: AbortSignal): void {
    const follow = () => {
      if (signal.aborted) return;
      if (workspace.opened !== this.#opened) this.#replace();
      this.redraw();
    };
    const changed = () => {
      afterPress(follow);
    };
    const shown = () => {
      if (this.#isStale) follow();
    };
    document.addEventListener(viewShown, shown, { signal });
    workspace.addEventListener("open", changed, { signal });
    workspace.addEventListener("change", changed, { signal });
    signal.addEventListener("abort", () => {
      this.#ended?.abort();
      this.#opened = undefined;
    });
    this.listen(signal);
    follow();
  }

  /** The view that it stands in, or that stands in it; null where it is shown with every view. */
  protected get view(): HTMLElement | null {
    return this.closest<HTMLElement>("[data-part=view]");
  }

  /** Draws what there is to show now, or when it can be seen. */
  protected redraw(): void {
    this.#isStale = this.view?.hidden === true;
    if (!this.#isStale) this.draw(workspace.assessment);
  }

  /** Adds the element's own listeners; `signal` ends them. */
  protected listen(_signal: AbortSignal): void {
    // For elements in which all that can be pressed comes and goes with the assessment.
  }

  /** Another assessment is open, or none: clears away the former one. `signal` ends when this one is closed. */
  protected replace(_assessment: Assessment | undefined, _signal: AbortSignal): void {
    // For elements that keep nothing of an assessment but what they draw.
  }

  /** Shows an assessment, or that none is open. Keeps what a person is typing. */
  protected abstract draw(assessment: Assessment | undefined): void;

  #replace(): void {
    this.#opened = workspace.opened;
    this.#ended?.abort();
    this.#ended = new AbortController();
    this.replace(workspace.assessment, this.#ended.signal);
  }
}
