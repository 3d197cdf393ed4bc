import { ConnectedElement } from "../../../browser/connected-element.ts";
import { part } from "../../../browser/dom.ts";

/**
 * A button of the bar and what stands behind it. It lies over the page, so that nothing moves. Escape, the button and
 * whatever else is pressed or gets the focus close it.
 */
export class BarPanel extends ConnectedElement {
  protected override connected(signal: AbortSignal): void {
    const toggle = () => {
      this.isOpen = !this.isOpen;
    };
    part(this, "panel-button").addEventListener("click", toggle, { signal });
    this.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape" || !this.isOpen || event.defaultPrevented) return;
        this.isOpen = false;
        part(this, "panel-button").focus();
      },
      { signal },
    );
    const leave = ({ target }: Event) => {
      // What was pressed may be gone by now.
      if (target instanceof Node && target.isConnected && !this.contains(target)) this.isOpen = false;
    };
    document.addEventListener("click", leave, { signal });
    document.addEventListener("focusin", leave, { signal });
    addEventListener(
      "hashchange",
      () => {
        this.isOpen = false;
      },
      { signal },
    );
  }

  get isOpen(): boolean {
    return part(this, "panel-button").getAttribute("aria-expanded") === "true";
  }

  set isOpen(isOpen: boolean) {
    part(this, "panel-button").setAttribute("aria-expanded", String(isOpen));
  }
}

customElements.define("bar-panel", BarPanel);
