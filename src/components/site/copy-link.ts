import { ConnectedElement } from "../../browser/connected-element.ts";
import { copyText } from "../../browser/copy-text.ts";

/**
 * Copies the address of its link when the link is followed. Where copying fails, it shows the address beside the link,
 * selected, so that a person can copy it by hand.
 */
class CopyLink extends ConnectedElement {
  protected override connected(signal: AbortSignal): void {
    this.addEventListener("click", this.#copy, { signal });
  }

  #copy = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const status = this.querySelector("[role=status]");
    if (!link || !status || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    copyText(link.href).then(
      () => {
        status.textContent = "Copied";
        setTimeout(() => (status.textContent = ""), 3000);
      },
      () => {
        const address = document.createElement("span");
        address.textContent = link.href;
        status.replaceChildren("Not copied. The address is ", address);
        getSelection()?.selectAllChildren(address);
      },
    );
  };
}

customElements.define("copy-link", CopyLink);
