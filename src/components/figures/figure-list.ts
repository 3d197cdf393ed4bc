import { ConnectedElement } from "../../browser/connected-element.ts";

/** Shows its filters, and hides the figures that do not carry every term chosen; the address says what is chosen. */
export class FigureList extends ConnectedElement {
  protected override connected(signal: AbortSignal): void {
    const filters = this.querySelector<HTMLElement>("[data-part=filters]");
    if (!filters) return;
    filters.hidden = false;
    this.addEventListener("change", this.#choose, { signal });
    window.addEventListener("popstate", this.#restore, { signal });
    this.#restore();
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll("select")];
  }

  #restore = (): void => {
    const params = new URLSearchParams(location.search);
    for (const select of this.#selects) {
      const wanted = params.get(select.name) ?? "";
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : "";
    }
    this.#show();
  };

  #choose = (): void => {
    const query = new URLSearchParams(this.#chosen).toString();
    history.pushState(null, "", query ? `?${query}` : location.pathname);
    this.#show();
  };

  get #chosen(): [string, string][] {
    return this.#selects.flatMap(({ name, value }): [string, string][] => (value ? [[name, value]] : []));
  }

  #show(): void {
    const wanted = this.#chosen.map(([facet, term]) => `${facet}=${term}`);
    let shown = 0;
    for (const row of this.querySelectorAll<HTMLElement>("[data-terms]")) {
      const terms = new Set(row.dataset["terms"]?.split(" "));
      row.hidden = !wanted.every((term) => terms.has(term));
      if (!row.hidden) shown += 1;
    }
    const status = this.querySelector("[data-part=status]");
    if (status)
      status.textContent = `${shown === 0 ? "No" : String(shown)} ${shown === 1 ? "figure or result" : "figures and results"}`;
  }
}

customElements.define("figure-list", FigureList);
