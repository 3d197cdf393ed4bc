import { ConnectedElement } from "../../browser/connected-element.ts";
import { part, say } from "../../browser/dom.ts";
import { wantedTerms } from "../../model/case-filters.ts";

/**
 * Narrows and orders the table of case studies without leaving the page. The address says what is chosen. Without the
 * script the whole table stands there, as it does on paper.
 */
export class CaseTable extends ConnectedElement {
  protected override connected(signal: AbortSignal): void {
    part(this, "filters").hidden = false;
    this.addEventListener("change", this.#choose, { signal });
    window.addEventListener("popstate", this.#restore, { signal });
    this.#restore();
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll("select")];
  }

  /** Takes the choices from the address. A term that no case study has chooses nothing. */
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

  get #chosen(): Record<string, string> {
    return Object.fromEntries(this.#selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
  }

  #show(): void {
    const chosen = this.#chosen;
    const wanted = wantedTerms(chosen);
    const order = chosen["sort"] ?? "title";
    const lines = [...this.querySelectorAll<HTMLElement>("[data-terms]")];
    let found = 0;
    for (const line of lines) {
      const terms = new Set(line.dataset["terms"]?.split(" "));
      line.hidden = !wanted.every((term) => terms.has(term));
      if (!line.hidden) found += 1;
    }
    part(this, "lines").append(...lines.sort((a, b) => Number(a.dataset[order]) - Number(b.dataset[order])));
    const words = found === 1 ? "1 case study" : `${found === 0 ? "No" : String(found)} case studies`;
    say(this, "status", found === lines.length ? words : `${words} of ${String(lines.length)}`);
  }
}

customElements.define("case-table", CaseTable);
