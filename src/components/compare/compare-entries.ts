import { ConnectedElement } from "../../browser/connected-element.ts";
import { firstOf, part, say } from "../../browser/dom.ts";
import { MOST_COMPARED, readComparison, type ComparedEntry } from "../../model/comparison.ts";
import { comparisonFaults, comparisonStatus } from "../../model/comparison-words.ts";
import { comparisonCell } from "./comparison-cell.ts";
import { fetchCompared } from "./fetch-compared.ts";
import { markLanguage } from "./mark-language.ts";

/**
 * Sets the entries that the fragment names side by side. Every choice is a new fragment, so links, reload and the back
 * button show the same again, and no server learns what was chosen.
 */
export class CompareEntries extends ConnectedElement {
  /** Only the newest of several drawings that wait for their entries may draw. */
  #drawing = 0;

  protected override connected(signal: AbortSignal): void {
    this.querySelector(".side-by-side__without")?.remove();
    part(this, "tool").hidden = false;
    part(this, "choose").addEventListener("submit", this.#add, { signal });
    part(this, "again").addEventListener("click", this.#draw, { signal });
    window.addEventListener("hashchange", this.#draw, { signal });
    this.#draw();
  }

  get #select(): HTMLSelectElement {
    return part<HTMLSelectElement>(this, "entries");
  }

  get #asked() {
    const known = new Set([...this.#select.options].flatMap(({ value }) => value || []));
    return readComparison(location.hash, known);
  }

  #add = (event: Event): void => {
    event.preventDefault();
    const { ids } = this.#asked;
    if (!this.#select.value) return;
    location.hash = [...ids, this.#select.value].join(",");
    this.#select.value = "";
  };

  #draw = (): void => {
    void this.#show();
  };

  async #show(): Promise<void> {
    const drawing = ++this.#drawing;
    const asked = this.#asked;
    say(this, "faults", comparisonFaults(asked));
    part(this, "choose").hidden = asked.ids.length >= MOST_COMPARED;
    say(this, "ask", asked.ids.length === 0 ? "First entry" : "Entry to set beside it");
    for (const option of this.#select.options) option.disabled = asked.ids.includes(option.value);
    try {
      const entries = await Promise.all(asked.ids.map((id) => fetchCompared(this.dataset["base"] ?? "/", id)));
      if (drawing === this.#drawing) this.#drawTable(entries);
    } catch (error) {
      if (drawing !== this.#drawing) return;
      this.#drawTable([]);
      part(this, "failed").hidden = false;
      console.error(error);
    }
  }

  #drawTable(entries: readonly ComparedEntry[]): void {
    part(this, "failed").hidden = true;
    part(this, "table").hidden = entries.length === 0;
    for (const old of this.querySelectorAll("[data-column]")) old.remove();
    for (const entry of entries) {
      part(this, "heads").append(this.#head(entry, entries));
      for (const row of this.querySelectorAll<HTMLElement>("[data-row]"))
        row.append(comparisonCell(this, entry, row.dataset["row"] ?? ""));
    }
    say(this, "status", comparisonStatus(entries.map(({ title }) => title)));
  }

  #head(entry: ComparedEntry, entries: readonly ComparedEntry[]): HTMLElement {
    const head = firstOf(this, "head");
    head.dataset["column"] = entry.id;
    head.dataset["entry"] = entry.id;
    say(head, "type", entry.type);
    const title = part<HTMLAnchorElement>(head, "title");
    title.textContent = entry.title;
    title.href = `${(this.dataset["base"] ?? "/").replace(/\/$/, "")}${entry.path}`;
    markLanguage(title, entry.lang);
    const others = entries.filter(({ id }) => id !== entry.id).map(({ id }) => id);
    part<HTMLAnchorElement>(head, "remove").href = `#${others.join(",")}`;
    say(head, "removed", ` ${entry.title}`);
    part<HTMLAnchorElement>(head, "session").href += `#+${entry.id}`;
    say(head, "added", `: ${entry.title}`);
    return head;
  }
}

customElements.define("compare-entries", CompareEntries);
