import { ConnectedElement } from "../../browser/connected-element.ts";
import { firstMapView } from "../../model/map-view.ts";

/** Keeps the view of the map in the address, and turns the links of its cells to the library with the same filters. */
export class EvidenceMap extends ConnectedElement {
  protected override connected(signal: AbortSignal): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>("a[data-library]"))
      link.href = link.dataset["library"] ?? link.href;
    this.addEventListener("change", this.#choose, { signal });
    window.addEventListener("popstate", this.#restore, { signal });
    // A browser may tick the button of an earlier visit again once the page has loaded.
    window.addEventListener("pageshow", this.#restore, { signal });
    this.#adopt();
    this.#restore();
  }

  get #views(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>("input[name=view]")];
  }

  get #address(): string {
    const chosen = this.#views.find(({ checked }) => checked)?.value;
    return chosen === undefined || chosen === firstMapView ? location.pathname : `?view=${chosen}`;
  }

  /** The switch works before this script has come, so what was chosen until then goes into the address. */
  #adopt(): void {
    if (!new URLSearchParams(location.search).has("view")) history.replaceState(history.state, "", this.#address);
  }

  #restore = (): void => {
    const wanted = new URLSearchParams(location.search).get("view");
    const known = this.#views.some(({ value }) => value === wanted);
    for (const view of this.#views) view.checked = view.value === (known ? wanted : firstMapView);
  };

  #choose = (): void => {
    history.pushState(null, "", this.#address);
  };
}

customElements.define("evidence-map", EvidenceMap);
