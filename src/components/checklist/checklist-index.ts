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
    const chosen = [...this.querySelectorAll("select")].filter(({ value }) => value !== "");
    const wanted = chosen.map(({ name, value }) => `${name}=${value}`);
    const lines = [...this.querySelectorAll<HTMLElement>("[data-terms]")];
    for (const line of lines) {
      const terms = line.dataset["terms"]?.split(" ") ?? [];
      line.hidden = !wanted.every((term) => terms.includes(term));
    }
    for (const group of this.querySelectorAll("tbody")) {
      group.hidden = group.querySelector("[data-terms]:not([hidden])") === null;
    }
    const found = lines.filter(({ hidden }) => !hidden).length;
    const words = found === 1 ? "1 checklist" : `${found === 0 ? "No" : String(found)} checklists`;
    say(this, "status", found === lines.length ? words : `${words} of ${String(lines.length)}`);
  }
}

customElements.define("checklist-index", ChecklistIndex);
