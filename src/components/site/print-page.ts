import { ConnectedElement } from "../../browser/connected-element.ts";

/** Shows its button, which opens the browser's print dialogue. Without JavaScript the browser's own menu does the same. */
class PrintPage extends ConnectedElement {
  protected override connected(signal: AbortSignal): void {
    const button = this.querySelector("button");
    if (!button) return;
    button.hidden = false;
    button.addEventListener(
      "click",
      () => {
        window.print();
      },
      { signal },
    );
  }
}

customElements.define("print-page", PrintPage);
