import { ConnectedElement } from "../../browser/connected-element.ts";

/** Copies the address of its link when the link is followed; where copying is refused, the link is followed. */
class CopyLink extends ConnectedElement {
  protected override connected(signal: AbortSignal): void {
    this.addEventListener("click", this.#copy, { signal });
  }

  #copy = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const status = this.querySelector("[role=status]");
    if (!link || !status || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    navigator.clipboard.writeText(link.href).then(
      () => {
        status.textContent = "Copied";
        setTimeout(() => (status.textContent = ""), 3000);
      },
      () => {
        location.assign(link.href);
      },
    );
  };
}

customElements.define("copy-link", CopyLink);
