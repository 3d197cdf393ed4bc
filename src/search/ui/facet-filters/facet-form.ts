import { part, say } from "../../../browser/dom.ts";
import type { FacetCounts } from "../../query/facet-counts.ts";
import { sorts, type Sort, type ViewState } from "../../state/view-state.ts";

/** A chosen term: its checkbox, its label, and the language and direction of that, empty if they are the interface's. */
export interface ChosenTerm {
  readonly box: HTMLInputElement;
  readonly label: string;
  readonly lang: string;
  readonly dir: string;
}

/** The term of a checkbox: its label and the number of its entries. */
const termOf = (box: HTMLInputElement) => box.closest("li") ?? box;

const labelOf = (box: HTMLInputElement) => {
  const { textContent, lang, dir } = part(termOf(box), "label");
  return { label: textContent.trim(), lang, dir };
};

/** The form with filters and order. Reads a view from the form, and shows a view and its counts in it. */
export class FacetForm {
  readonly #group: HTMLElement;
  readonly #boxes: readonly HTMLInputElement[];
  /** The number of entries for each term in the whole library, read from the page before anything is chosen. */
  readonly #all: ReadonlyMap<HTMLInputElement, string>;

  constructor(group: HTMLElement) {
    this.#group = group;
    this.#boxes = [...group.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
    this.#all = new Map(this.#boxes.map((box) => [box, part(termOf(box), "count").textContent]));
  }

  get names(): readonly string[] {
    return [...new Set(this.#boxes.map(({ name }) => name))];
  }

  /** The view of what is chosen, with the query from the box beside the form. */
  read(query: string): ViewState {
    const facets = new Map<string, string[]>();
    for (const { name, value, checked } of this.#boxes) {
      if (checked) facets.set(name, [...(facets.get(name) ?? []), value]);
    }
    return { query, facets, sort: (this.#sort?.value as Sort | undefined) ?? sorts[0] };
  }

  show({ facets, sort }: ViewState): void {
    for (const box of this.#boxes) box.checked = facets.get(box.name)?.includes(box.value) ?? false;
    if (this.#sort) this.#sort.value = sort;
    for (const group of this.#group.querySelectorAll("details")) {
      if (group.querySelector("input:checked")) group.open = true;
    }
  }

  /** The filters of a view that the library does not have. */
  unknown({ facets }: Pick<ViewState, "facets">): string[] {
    const known = new Set(this.#boxes.map(({ name, value }) => `${name}=${value}`));
    return [...facets].flatMap(([facet, terms]) => terms.filter((term) => !known.has(`${facet}=${term}`)));
  }

  /** Clears every chosen checkbox that fits the condition. */
  clear(claim: (box: HTMLInputElement) => boolean): void {
    for (const box of this.#boxes) if (claim(box)) box.checked = false;
  }

  count({ counts }: Pick<FacetCounts, "counts">): void {
    for (const box of this.#boxes) this.#say(box, String(counts.get(box.name)?.get(box.value) ?? 0));
  }

  /** Shows the counts of the whole library again. */
  countAll(): void {
    for (const box of this.#boxes) this.#say(box, this.#all.get(box) ?? "");
  }

  #say(box: HTMLInputElement, count: string): void {
    say(termOf(box), "count", count);
    say(termOf(box), "counted", count === "1" ? " entry" : " entries");
    // A term that would leave nothing is no choice.
    termOf(box).toggleAttribute("hidden", count === "0" && !box.checked);
  }

  /** Every term with its label and the number of its entries in the whole library. */
  terms(): (ChosenTerm & { readonly entries: number })[] {
    return this.#boxes.map((box) => ({ box, ...labelOf(box), entries: Number(this.#all.get(box) ?? 0) }));
  }

  /** The chosen terms with their labels. */
  chosen(): ChosenTerm[] {
    return this.terms().filter(({ box }) => box.checked);
  }

  get #sort(): HTMLSelectElement | null {
    return this.#group.closest("library-search")?.querySelector<HTMLSelectElement>("select[name=sort]") ?? null;
  }
}
