import type { Assessment } from "../model/assessment.ts";
import { workspace } from "../workspace.ts";

/**
 * An element that draws the open assessment: `draw` is called whenever it is another, and once with undefined when none
 * is open. Listens only while it stands in a page.
 */
export abstract class AssessmentElement extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const redraw = () => {
      this.draw(workspace.assessment);
    };
    workspace.addEventListener("open", redraw, { signal });
    workspace.addEventListener("change", redraw, { signal });
    this.listen(signal);
    redraw();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** Adds the element's own listeners; `signal` ends them. */
  protected abstract listen(signal: AbortSignal): void;

  /** Shows an assessment, or that none is open. Keeps what a person is typing. */
  protected abstract draw(assessment: Assessment | undefined): void;
}
