import { ConnectedElement } from "../../../browser/connected-element.ts";
import { followPlace, openPlace, placeNow } from "../place.ts";

/** Shows one part of a session: the one that holds the place that the page is at, at first the first. */
class SessionTabs extends ConnectedElement {
  protected override connected(signal: AbortSignal): void {
    const print = this.querySelector<HTMLElement>("[data-part=print-pack]");
    if (print) print.hidden = false;
    print?.addEventListener("click", this.#printPack, { signal });
    for (const button of this.querySelectorAll<HTMLElement>("button[data-tab]"))
      button.addEventListener(
        "click",
        () => {
          openPlace(button.dataset["tab"] ?? "");
        },
        { signal },
      );
    followPlace(this, this.#follow, signal);
    signal.addEventListener("abort", () => delete this.dataset["shown"]);
    this.#follow();
    // The browser went to the place when every part still stood on the page.
    const named = document.querySelector(":target");
    if (named) (this.contains(named) && !named.matches("h2") ? this : named).scrollIntoView();
  }

  readonly #follow = (): void => {
    const place = placeNow(this);
    const named = place ? document.getElementById(place) : null;
    // A place outside the parts, such as a source at the foot, leaves the choice as it is.
    if (named && !this.contains(named) && this.dataset["shown"]) return;
    const shown = named?.closest(".session-part")?.id ?? this.querySelector(".session-part")?.id ?? "";
    this.dataset["shown"] = shown;
    for (const link of this.querySelectorAll<HTMLElement>("[data-tab]")) {
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
