import { part } from "../../../browser/dom.ts";

/** On a narrow screen: the filters fill it, with a button at the foot that leads to what they leave. */
export class FilterPanel {
  readonly #dialog: HTMLDialogElement;
  readonly #facets: HTMLElement;
  /** What the address said when the panel opened. Undefined while it is closed, or if the person went back. */
  #from: string | undefined;

  constructor(dialog: HTMLDialogElement, facets: HTMLElement) {
    this.#dialog = dialog;
    this.#facets = facets;
  }

  /** The panel is a step of the history, so that Back closes it and takes its filters back. */
  open(): void {
    const home = this.#facets.parentElement;
    this.#from = location.search;
    history.pushState({ ...(history.state as object | null), panel: true }, "");
    part(this.#dialog, "panel-filters").append(this.#facets);
    const closed = () => {
      home?.prepend(this.#facets);
      // Where nothing was chosen, no step is left behind.
      if (this.#from === location.search) history.back();
      this.#from = undefined;
    };
    this.#dialog.addEventListener("close", closed, { once: true });
    this.#dialog.showModal();
  }

  close(how: "by button" | "by Back"): void {
    if (how === "by Back") this.#from = undefined;
    if (this.#dialog.open) this.#dialog.close();
  }

  say(found: string): void {
    part(this.#dialog, "panel-total").textContent = found;
  }
}
