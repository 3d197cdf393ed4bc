import { ConnectedElement } from "../../browser/connected-element.ts";
import { part, say } from "../../browser/dom.ts";
import { countOf } from "../../model/count.ts";

/** Letters alone, without accents and case, and with the minus sign that a keyboard has. */
const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("−", "-").replace(/[’‘]/g, "'").toLowerCase();

/** A unit on the page: what is searched of it, and the elements that are shown when it is found. */
interface SearchedUnit {
  readonly text: string;
  readonly places: readonly HTMLElement[];
}

/**
 * Searches the units of a source by words, and opens its parts: those of what was found, the one that the address names,
 * and all of them for printing. Without it the parts open by hand, and in most browsers for an address too.
 */
export class SourceUnits extends ConnectedElement {
  #units: readonly SearchedUnit[] = [];
  /** The parts that were open before a search or a print. */
  #opened: readonly HTMLDetailsElement[] | undefined;

  protected override connected(signal: AbortSignal): void {
    this.#units = [...this.querySelectorAll<HTMLElement>("[data-unit]")].map((unit) => this.#read(unit));
    const form = part(this, "search");
    form.hidden = false;
    form.addEventListener("input", this.#search, { signal });
    form.addEventListener("keydown", this.#clear, { signal });
    part(this, "toggle").addEventListener("click", this.#toggle, { signal });
    this.addEventListener("toggle", this.#nameToggle, { signal, capture: true });
    addEventListener("hashchange", this.#follow, { signal });
    addEventListener("beforeprint", this.#openForPrint, { signal });
    addEventListener("afterprint", this.#closeAgain, { signal });
    this.#follow();
  }

  get #folds(): HTMLDetailsElement[] {
    return [...this.querySelectorAll<HTMLDetailsElement>("details[data-part=fold]")];
  }

  get #field(): HTMLInputElement {
    return part<HTMLInputElement>(this, "words");
  }

  #read(unit: HTMLElement): SearchedUnit {
    const places: HTMLElement[] = [];
    for (let place = unit; place !== this && place.parentElement; place = place.parentElement) {
      if (place.matches("[data-unit], [data-part=fold]")) places.push(place);
    }
    const title = unit.matches("li")
      ? unit.querySelector(".outline__label")
      : unit.parentElement?.querySelector("summary > :first-child");
    const own = [title, ...unit.querySelectorAll(":scope > :is(.outline__kind, .outline__figures)")];
    return { text: plain(own.map((one) => one?.textContent ?? "").join(" ")), places };
  }

  readonly #search = (): void => {
    const words = plain(this.#field.value).split(/\s+/).filter(Boolean);
    if (words.length === 0) {
      this.#show(undefined);
      return;
    }
    this.#opened ??= this.#folds.filter(({ open }) => open);
    this.#show(this.#units.filter(({ text }) => words.every((word) => text.includes(word))));
  };

  /** Shows what was found with everything above it; without a search, everything. */
  #show(found: readonly SearchedUnit[] | undefined): void {
    const shown = new Set(found?.flatMap(({ places }) => places));
    for (const place of this.querySelectorAll<HTMLElement>("[data-unit], [data-part=fold]")) {
      place.hidden = found !== undefined && !shown.has(place);
    }
    if (found) for (const fold of this.#folds) fold.open = shown.has(fold);
    else this.#closeAgain();
    const all = String(this.#units.length);
    const none =
      all === "1" ? "The one unit has not all these words." : `None of the ${all} units has all these words.`;
    say(this, "found", !found ? "" : found.length === 0 ? none : `${countOf(found.length, "unit")} of ${all}`);
  }

  readonly #clear = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || this.#field.value === "") return;
    event.preventDefault();
    this.#field.value = "";
    this.#search();
  };

  readonly #toggle = (): void => {
    const open = this.#folds.some((fold) => !fold.open);
    for (const fold of this.#folds) fold.open = open;
  };

  readonly #nameToggle = (): void => {
    say(this, "toggle", this.#folds.some(({ open }) => !open) ? "Open all parts" : "Close all parts");
  };

  /** Opens the parts around the unit that the address names, which older browsers leave closed. */
  readonly #follow = (): void => {
    const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!named || !this.contains(named)) return;
    this.#field.value = "";
    this.#search();
    let wasClosed = false;
    for (
      let fold = named.closest("details");
      fold && this.contains(fold);
      fold = fold.parentElement?.closest("details") ?? null
    ) {
      wasClosed ||= !fold.open;
      fold.open = true;
    }
    if (wasClosed) named.scrollIntoView();
  };

  readonly #openForPrint = (): void => {
    this.#opened ??= this.#folds.filter(({ open }) => open);
    for (const fold of this.#folds) fold.open = true;
  };

  /** Leaves open what was open before. */
  readonly #closeAgain = (): void => {
    const opened = this.#opened;
    if (!opened || this.#field.value.trim() !== "") return;
    this.#opened = undefined;
    for (const fold of this.#folds) fold.open = opened.includes(fold);
  };
}

customElements.define("source-units", SourceUnits);
