import { ConnectedElement } from "../../../browser/connected-element.ts";
import { part } from "../../../browser/dom.ts";

/** Shows one part of a session: the one that holds the place that the address names, at first the first. */
class SessionTabs extends ConnectedElement {
  protected override connected(signal: AbortSignal): void {
    const print = part(this, "print-pack");
    print.hidden = false;
    print.addEventListener("click", this.#printPack, { signal });
    addEventListener("hashchange", this.#follow, { signal });
    signal.addEventListener("abort", () => delete this.dataset["shown"]);
    this.#follow();
    // The browser went to the place when every part still stood on the page.
    const named = document.querySelector(":target");
    if (named) (this.contains(named) && !named.matches("h2") ? this : named).scrollIntoView();
  }

  readonly #follow = (): void => {
    const named = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    // A place outside the parts, such as a source at the foot, leaves the choice as it is.
    if (named && !this.contains(named) && this.dataset["shown"]) return;
    const shown = named?.closest(".session-part")?.id ?? "run";
    this.dataset["shown"] = shown;
    for (const link of this.querySelectorAll<HTMLElement>("a[data-tab]")) {
      if (link.dataset["tab"] === shown) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };

  /** Prints what a trainer takes along: the plan and the sheet. Otherwise the part that is shown is printed. */
  readonly #printPack = (): void => {
    const shown = this.dataset["shown"] ?? "run";
    this.dataset["shown"] = "pack";
    // Some browsers go on while they print.
    addEventListener("afterprint", () => (this.dataset["shown"] = shown), { once: true });
    window.print();
  };
}

customElements.define("session-tabs", SessionTabs);
