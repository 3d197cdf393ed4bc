import { ConnectedElement } from "../../browser/connected-element.ts";
import { say } from "../../browser/dom.ts";
import { figureCount, FIGURES_A_PAGE } from "../../model/figures-page.ts";

/** What the browser keeps for one step of its history: how many figures were shown. */
type Step = Partial<{ readonly shown: number }>;

/**
 * Shows its filters and the first figures that carry every term chosen, in the order chosen, and more of them on demand.
 * The address says what is chosen. Without it the whole list stands on the page, as it does on paper.
 */
export class FigureList extends ConnectedElement {
  #shown = FIGURES_A_PAGE;
  /** The choices of the address that the list shows. */
  #asked = "";
  readonly #places = new Map<HTMLElement, number>();

  protected override connected(signal: AbortSignal): void {
    const filters = this.querySelector<HTMLElement>("[data-part=filters]");
    if (!filters) return;
    filters.hidden = false;
    for (const [place, row] of this.#rows.entries()) this.#places.set(row, place);
    this.addEventListener("change", this.#choose, { signal });
    this.querySelector("[data-part=more] button")?.addEventListener("click", this.#showMore, { signal });
    window.addEventListener("popstate", this.#moved, { signal });
    this.#restore();
  }

  /** A link inside the page leaves the list as it is. */
  #moved = (): void => {
    if (location.search !== this.#asked) this.#restore();
  };

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll("select")];
  }

  get #rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[data-terms]")];
  }

  #restore = (): void => {
    const params = new URLSearchParams(location.search);
    for (const select of this.#selects) {
      const wanted = params.get(select.name) ?? "";
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : "";
    }
    this.#shown = ((history.state ?? {}) as Step).shown ?? FIGURES_A_PAGE;
    this.#show();
  };

  #choose = (): void => {
    const query = new URLSearchParams(this.#chosen).toString();
    history.pushState(null, "", query ? `?${query}` : location.pathname);
    this.#shown = FIGURES_A_PAGE;
    this.#show();
  };

  get #chosen(): [string, string][] {
    return this.#selects.flatMap(({ name, value }): [string, string][] => (value ? [[name, value]] : []));
  }

  /** Shows the next figures and moves to the first of them, so that a keyboard and a reader go on from there. */
  #showMore = (): void => {
    const first = this.#shown;
    this.#shown += FIGURES_A_PAGE;
    history.replaceState({ shown: this.#shown } satisfies Step, "");
    this.#show();
    this.#matching()[first]?.querySelector<HTMLAnchorElement>(".figure-row__foot a")?.focus();
  };

  /** The figures that carry every term chosen, in the order chosen. */
  #matching(): HTMLElement[] {
    const chosen = this.#chosen;
    const wanted = chosen.filter(([name]) => name !== "sort").map(([name, term]) => `${name}=${term}`);
    const byOutcome = chosen.some(([name, value]) => name === "sort" && value === "outcome");
    const place = (row: HTMLElement) => (byOutcome ? Number(row.dataset["byOutcome"]) : (this.#places.get(row) ?? 0));
    return [...this.#places.keys()]
      .filter((row) => {
        const terms = new Set(row.dataset["terms"]?.split(" "));
        return wanted.every((term) => terms.has(term));
      })
      .sort((a, b) => place(a) - place(b));
  }

  #show(): void {
    this.#asked = location.search;
    const matching = this.#matching();
    for (const row of this.#places.keys()) row.hidden = true;
    for (const [place, row] of matching.entries()) {
      row.hidden = false;
      row.toggleAttribute("data-later", place >= this.#shown);
    }
    this.querySelector("[data-part=list]")?.append(...matching);
    const more = this.querySelector<HTMLElement>("[data-part=more]");
    if (more) more.hidden = matching.length <= this.#shown;
    this.#tell(matching.length);
  }

  #tell(found: number): void {
    say(this, "found", figureCount(found));
    say(this, "shown", found > this.#shown ? `, the first ${String(this.#shown)} shown` : "");
  }
}

customElements.define("figure-list", FigureList);
