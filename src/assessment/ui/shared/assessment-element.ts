import type { Assessment } from "../../model/assessment.ts";
import { ConnectedElement } from "../../../browser/connected-element.ts";
import { workspace } from "../../session/workspace.ts";
import { afterPress } from "../../../browser/after-press.ts";

/** Fired when another view is shown. */
export const viewShown = "view-shown";

/**
 * An element that draws the open assessment. `draw` runs after every change, and once with undefined when none is open.
 * `replace` runs first when a different assessment was opened, so that nothing of the former one stays. The element
 * listens only while it is in a page and draws nothing during a press. An element in a hidden view is drawn when the
 * view is shown.
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

  /** The view that contains it. Null if it is shown with every view. */
  protected get view(): HTMLElement | null {
    return this.closest<HTMLElement>("[data-part=view]");
  }

  /** Draws now, or when its view is shown. */
  protected redraw(): void {
    this.#isStale = this.view?.hidden === true;
    if (!this.#isStale) this.draw(workspace.assessment);
  }

  /** Adds the element's own listeners; `signal` ends them. */
  protected listen(_signal: AbortSignal): void {
    // Some elements have controls only while an assessment is open.
  }

  /**
   * Runs when another assessment was opened, or none is open: clears the former one. `signal` ends when this one is
   * closed.
   */
  protected replace(_assessment: Assessment | undefined, _signal: AbortSignal): void {
    // Some elements keep nothing of an assessment besides their drawing.
  }

  /** Shows an assessment, or that none is open. Keeps any text that a person is typing. */
  protected abstract draw(assessment: Assessment | undefined): void;

  #replace(): void {
    this.#opened = workspace.opened;
    this.#ended?.abort();
    this.#ended = new AbortController();
    this.replace(workspace.assessment, this.#ended.signal);
  }
}
