import { ConnectedElement } from "../../browser/connected-element.ts";
import { part, say } from "../../browser/dom.ts";
import { countOf } from "../../model/count.ts";
import { basisWords, emptyWords, harvestLede, harvestTitle } from "../../model/harvest-words.ts";
import { harvestOrigin } from "../../model/harvest-origin.ts";
import { countHarvest, harvestColumnNames, type HarvestColumn } from "../../model/harvest.ts";
import { unbrokenNodes } from "../site/unbroken.ts";
import { factOf } from "./harvest-fact.ts";
import { barTowards } from "./next-bar.ts";

/**
 * Filters the harvest plot, its sentences and the lists under it by the terms in the address, and says in a line what
 * the bar in focus or under the pointer stands for.
 */
export class EvidencePlot extends ConnectedElement {
  /** Where this page stands, without what is chosen. */
  #address = "";
  /** The title of this page, without what is chosen, which tells tabs and history apart. */
  #title = "";

  protected override connected(signal: AbortSignal): void {
    this.#address = part(this, "address").textContent;
    this.#title ||= document.title;
    const form = part<HTMLFormElement>(this, "filters");
    form.hidden = false;
    part(this, "reading").hidden = false;
    form.addEventListener("submit", this.#choose, { signal });
    part(this, "clear").addEventListener("click", this.#clear, { signal });
    window.addEventListener("popstate", this.#restore, { signal });
    this.addEventListener("focusin", this.#read, { signal });
    this.addEventListener("pointerover", this.#read, { signal });
    this.addEventListener("keydown", this.#move, { signal });
    this.#restore();
  }

  get #selects(): HTMLSelectElement[] {
    return [...part(this, "filters").querySelectorAll("select")];
  }

  get #bars(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>("a[data-finding]")];
  }

  /** Takes the choices from the address. A term that the library does not have chooses nothing. */
  #restore = (): void => {
    const params = new URLSearchParams(location.search);
    for (const select of this.#selects) {
      const wanted = params.get(select.name) ?? "";
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : "";
    }
    const more = part<HTMLDetailsElement>(this, "more");
    if ([...more.querySelectorAll("select")].some(({ value }) => value)) more.open = true;
    this.#show();
  };

  #choose = (event: Event): void => {
    event.preventDefault();
    const chosen = this.#selects.filter(({ value }) => value).map(({ name, value }) => [name, value]);
    const query = new URLSearchParams(chosen).toString();
    history.pushState(null, "", query ? `?${query}` : location.pathname);
    this.#show();
  };

  #clear = (): void => {
    history.pushState(null, "", location.pathname);
    this.#restore();
    this.#selects[0]?.focus();
  };

  #show(): void {
    const chosen = this.#selects.filter(({ value }) => value);
    const wanted = chosen.map(({ name, value }) => `${name}=${value}`);
    const terms = chosen.map(({ name, selectedOptions }) => ({
      facet: name,
      label: selectedOptions[0]?.dataset["label"] ?? "",
    }));
    for (const bar of this.#bars) {
      const terms = bar.dataset["terms"]?.split(" ") ?? [];
      bar.hidden = !wanted.every((term) => terms.includes(term));
    }
    this.#drawCells();
    this.#drawLists();
    const counts = countHarvest(this.#bars.filter(({ hidden }) => !hidden).map(factOf));
    const title = harvestTitle(counts, terms);
    part(this, "title").replaceChildren(...unbrokenNodes(title));
    document.title = [terms.map(({ label }) => label).join(", "), this.#title].filter(Boolean).join(": ");
    say(this, "lede", harvestLede(counts, terms));
    say(this, "origin", harvestOrigin(counts));
    say(this, "of-results", `of ${countOf(counts.results, "result")}`);
    say(this, "address", this.#address + location.search);
    for (const name of harvestColumnNames) {
      say(this, `total-${name}`, String(counts.columns[name].all));
      if (name === "not-measured") continue;
      const words = basisWords(counts.columns[name]);
      say(this, `basis-${name}`, words);
      const list = this.querySelector(`[data-list=${name}]`);
      if (list) say(list, "basis", words);
    }
    this.#showInstead(counts.results === 0, chosen);
    part(this, "clear").hidden = chosen.length === 0;
    say(this, "status", chosen.length > 0 ? title : "");
  }

  /** Without a result there is no plot, and the library lists what is about the people, condition or theme all the same. */
  #showInstead(isEmpty: boolean, chosen: readonly HTMLSelectElement[]): void {
    part(this, "plot").hidden = isEmpty;
    for (const list of this.querySelectorAll<HTMLElement>("[data-list]")) list.hidden = isEmpty;
    const about = chosen.filter(({ name }) => name !== "design" && name !== "gap");
    const query = new URLSearchParams(about.map(({ name, value }) => [name, value])).toString();
    const instead = part(this, "instead");
    instead.hidden = !isEmpty || query === "";
    const link = instead.querySelector("a");
    if (link) link.search = query;
  }

  #drawCells(): void {
    for (const row of this.querySelectorAll("tr[data-row]")) {
      const empty: HarvestColumn[] = [];
      for (const cell of row.querySelectorAll("td")) {
        for (const run of cell.querySelectorAll("li")) {
          const shown = run.querySelectorAll("a:not([hidden])").length;
          run.hidden = shown === 0;
          run.dataset["bars"] = String(shown);
        }
        const count = cell.querySelectorAll("a:not([hidden])").length;
        cell.dataset["count"] = String(count);
        say(cell, "count", count === 0 ? "none" : String(count));
        const column = harvestColumnNames.find((name) => name === cell.dataset["column"]);
        if (count === 0 && column) empty.push(column);
      }
      say(row, "empty", emptyWords(empty));
    }
  }

  /** Shows in the lists only results that the plot shows. */
  #drawLists(): void {
    const shown = new Set(this.#bars.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset["finding"]));
    for (const list of this.querySelectorAll<HTMLElement>("[data-list]")) {
      for (const row of list.querySelectorAll<HTMLElement>("[data-result]"))
        row.hidden = !shown.has(row.dataset["result"]);
      const groups = [...list.querySelectorAll<HTMLElement>("[data-group]")];
      for (const group of groups) group.hidden = !group.querySelector("[data-result]:not([hidden])");
      part(list, "nothing").hidden = groups.some(({ hidden }) => !hidden);
    }
  }

  #read = ({ target }: Event): void => {
    const bar = target instanceof Element ? target.closest("a[data-finding]") : null;
    const words = bar?.querySelector(".bar__words");
    if (!words) return;
    const reading = part(this, "reading");
    reading.replaceChildren(...[...words.childNodes].map((node) => node.cloneNode(true)));
    reading.toggleAttribute("data-reads", true);
  };

  #move = (event: KeyboardEvent): void => {
    const { target } = event;
    if (!(target instanceof HTMLAnchorElement) || !target.matches("[data-finding]")) return;
    const next = barTowards(event.key, target, this.#bars);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
}

customElements.define("evidence-plot", EvidencePlot);
