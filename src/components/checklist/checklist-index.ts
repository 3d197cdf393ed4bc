import { ConnectedElement } from "../../browser/connected-element.ts";
import { part, say } from "../../browser/dom.ts";

/** Narrows the table of checklists by what the three questions above it were answered. */
class ChecklistIndex extends ConnectedElement {
  protected override connected(signal: AbortSignal): void {
    part(this, "filters").hidden = false;
    this.addEventListener(
      "change",
      () => {
        this.#show();
      },
      { signal },
    );
    // A browser that goes back may have kept what was chosen.
    this.#show();
  }

  #show(): void {
    const selects = [...this.querySelectorAll("select")];
    const lines = [...this.querySelectorAll<HTMLElement>("[data-terms]")];
    const fits = (line: HTMLElement, wanted: readonly string[]) => {
      const terms = line.dataset["terms"]?.split(" ") ?? [];
      return wanted.every((term) => terms.includes(term));
    };
    const termsOf = (some: readonly HTMLSelectElement[]) =>
      some.filter(({ value }) => value !== "").map(({ name, value }) => `${name}=${value}`);
    for (const line of lines) line.hidden = !fits(line, termsOf(selects));
    for (const group of this.querySelectorAll("tbody")) {
      group.hidden = group.querySelector("[data-terms]:not([hidden])") === null;
    }
    // What no checklist answers together with the other two questions cannot be chosen, so that the table is never empty.
    for (const select of selects) {
      const others = termsOf(selects.filter((other) => other !== select));
      for (const option of select.options) {
        const wanted = option.value === "" ? others : [...others, `${select.name}=${option.value}`];
        option.disabled = !option.selected && !lines.some((line) => fits(line, wanted));
      }
    }
    const found = lines.filter(({ hidden }) => !hidden).length;
    const words = found === 1 ? "1 checklist" : `${found === 0 ? "No" : String(found)} checklists`;
    say(this, "status", found === lines.length ? words : `${words} of ${String(lines.length)}`);
  }
}

customElements.define("checklist-index", ChecklistIndex);
