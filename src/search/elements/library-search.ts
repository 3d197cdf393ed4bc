import { SearchEngine, type Answer } from "../engine.ts";
import { isEmpty, readView, type ViewState } from "../view-state.ts";
import { filterChips } from "./filter-chips.ts";
import { countSentence } from "./count-sentence.ts";
import { FacetForm } from "./facet-form.ts";
import { partOf } from "./part-of.ts";
import { recordView } from "./record-view.ts";
import { resultRow } from "./result-row.ts";

const firstDraw = 5;
const furtherDraw = 20;
const typingPause = 250;

/**
 * The library's search: a query and filters give a list, and the address of the page says which. Everything it draws
 * stands as a template in the page; without it the page is a list of types and topics.
 */
class LibrarySearch extends HTMLElement {
  #listening: AbortController | undefined;
  #engine = new SearchEngine("/");
  #filters: FacetForm | undefined;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#engine = new SearchEngine(this.dataset["base"] ?? "/");
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#filters ??= new FacetForm(this.#part("facets"));
    for (const name of ["facets", "controls"]) this.#part(name).hidden = false;
    this.addEventListener("submit", this.#submit, { signal });
    this.addEventListener("input", this.#typed, { signal });
    this.addEventListener("change", this.#changed, { signal });
    this.addEventListener("click", this.#clicked, { signal });
    this.addEventListener("focusin", this.#reached, { signal });
    window.addEventListener("popstate", this.#restore, { signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    clearTimeout(this.#timer);
  }

  #part<E extends HTMLElement = HTMLElement>(name: string): E {
    return partOf<E>(this, name);
  }

  get #query() {
    return this.#part<HTMLInputElement>("query");
  }

  get #list() {
    return this.#part("results");
  }

  get #facets(): FacetForm {
    if (!this.#filters) throw new Error("library-search is not connected.");
    return this.#filters;
  }

  /** Shows the view that the address describes. */
  #restore = (): void => {
    const facets = this.#facets;
    const view = readView(new URLSearchParams(location.search), facets.names);
    this.#query.value = view.query;
    facets.show(view);
    void this.#show(view);
  };

  #reached = (): void => {
    // Loading early is a kindness; if it fails now, the search itself will say so.
    this.#engine.load().catch(() => undefined);
  };

  #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#go("push");
  };

  #typed = (event: Event): void => {
    if (event.target !== this.#query) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#go("replace");
    }, typingPause);
  };

  #changed = (event: Event): void => {
    if (event.target !== this.#query) this.#go("push");
  };

  #clicked = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const remove = button?.dataset["remove"];
    if (remove) {
      const box = document.getElementById(remove);
      if (box instanceof HTMLInputElement) box.checked = false;
      this.#go("push");
    } else if (button?.dataset["part"] === "clear") {
      for (const { box } of this.#facets.chosen()) box.checked = false;
      this.#go("push");
      this.#query.focus();
    } else if (button?.dataset["part"] === "filters") {
      const open = button.getAttribute("aria-expanded") !== "true";
      button.setAttribute("aria-expanded", String(open));
    }
  };

  #go(how: "push" | "replace"): void {
    clearTimeout(this.#timer);
    const view = this.#facets.read(this.#query.value.trim());
    recordView(view, how);
    void this.#show(view);
  }

  async #show(view: ViewState): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const current = () => asked === this.#asked;
    this.#chips();
    if (isEmpty(view)) {
      this.#rest();
      return;
    }
    this.#list.dataset["state"] = "loading";
    try {
      const answer = await this.#engine.answer(view);
      if (!current()) return;
      const first = await answer.fetch(0, firstDraw);
      if (!current()) return;
      this.#list.replaceChildren();
      this.#draw(first, view);
      this.#say(answer, view);
      await this.#further(answer, view, current);
    } catch {
      if (current()) this.#fail();
    }
  }

  /** Nothing is asked: the topics of the whole library, and nothing else. */
  #rest(): void {
    this.#list.replaceChildren();
    this.#list.dataset["state"] = "idle";
    this.#part("status").textContent = "";
    this.#part("more").hidden = true;
    this.#part("browse").hidden = false;
    this.#facets.countAll();
  }

  #draw(hits: Awaited<ReturnType<Answer["fetch"]>>, view: ViewState): void {
    const template = this.#part<HTMLTemplateElement>("row");
    this.#list.append(...hits.map((hit) => resultRow(template, hit, view.query !== "")));
  }

  /** Counts, then the rest of the first page, then more whenever asked. */
  async #further(answer: Answer, view: ViewState, current: () => boolean): Promise<void> {
    const more = this.#part<HTMLButtonElement>("more");
    const next = async (to: number) => {
      const hits = await answer.fetch(this.#list.childElementCount, to);
      if (!current()) return;
      const first = this.#list.childElementCount;
      this.#draw(hits, view);
      more.hidden = this.#list.childElementCount >= answer.shown.length;
      if (document.activeElement === more || more.hidden) {
        if (to > furtherDraw) this.#list.children[first]?.querySelector("a")?.focus();
      }
    };
    more.onclick = () => void next(this.#list.childElementCount + furtherDraw);
    await next(furtherDraw);
  }

  #say(answer: Answer, view: ViewState): void {
    const total = answer.shown.length;
    this.#list.dataset["state"] = "ready";
    this.#list.dataset["total"] = String(total);
    this.#facets.count(answer);
    const labels = Map.groupBy(this.#facets.chosen(), ({ box }) => box.name);
    const chosen = [...labels.values()].map((group) => group.map(({ label }) => label));
    const hint = total === 0 ? ". Try fewer filters or another word, or browse the topics below" : "";
    this.#part("status").textContent = `${countSentence(total, view.query, chosen)}${hint}.`;
    this.#part("browse").hidden = total > 0;
  }

  #fail(): void {
    this.#list.dataset["state"] = "error";
    this.#part("browse").hidden = false;
    this.#part("status").textContent =
      "The search could not be loaded. Check the connection and try again, or browse the topics below.";
  }

  #chips(): void {
    const chosen = this.#facets.chosen();
    this.#part("chips").replaceChildren(...filterChips(this.#part<HTMLTemplateElement>("chip"), chosen));
    this.#part("clear").hidden = chosen.length === 0;
    this.#part("active").textContent = chosen.length > 0 ? ` (${String(chosen.length)})` : "";
  }
}

customElements.define("library-search", LibrarySearch);
