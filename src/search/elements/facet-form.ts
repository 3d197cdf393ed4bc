import type { Tally } from "../tally.ts";
import { sorts, type Sort, type ViewState } from "../view-state.ts";

/** A term that is chosen: its box, and the words people see. */
export interface ChosenTerm {
  readonly box: HTMLInputElement;
  readonly label: string;
}

/** The form of filters as the page gives it: reads a view from it, and shows a view and its counts in it. */
export class FacetForm {
  readonly #form: HTMLFormElement;
  readonly #boxes: readonly HTMLInputElement[];

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#boxes = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  }

  get names(): readonly string[] {
    return [...new Set(this.#boxes.map(({ name }) => name))];
  }

  /** What is chosen, with the query that stands beside the form. */
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
    for (const group of this.#form.querySelectorAll("details")) {
      if (group.querySelector("input:checked")) group.open = true;
    }
  }

  count({ counts }: Tally): void {
    for (const box of this.#boxes) {
      const count = counts.get(box.name)?.get(box.value) ?? 0;
      const label = box.closest("li");
      const place = label?.querySelector("[data-count]");
      if (place) place.textContent = String(count);
      label?.toggleAttribute("data-none", count === 0 && !box.checked);
    }
  }

  /** The chosen terms with the words people see. */
  chosen(): ChosenTerm[] {
    return this.#boxes
      .filter(({ checked }) => checked)
      .map((box) => ({
        box,
        label: this.#form.querySelector(`label[for="${box.id}"] [data-label]`)?.textContent ?? box.value,
      }));
  }

  get #sort(): HTMLSelectElement | null {
    return document.querySelector<HTMLSelectElement>(`select[name=sort][form="${this.#form.id}"]`);
  }
}
