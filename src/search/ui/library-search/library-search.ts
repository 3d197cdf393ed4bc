import { ConnectedElement } from "../../../browser/connected-element.ts";
import { SearchEngine, type Answer } from "../../query/engine.ts";
import { isEmpty, readView, type ReplacedValues, type ViewState } from "../../state/view-state.ts";
import { filterChips } from "../facet-filters/filter-chips.ts";
import { FacetForm } from "../facet-filters/facet-form.ts";
import { part } from "../../../browser/dom.ts";
import { Reading } from "./reading.ts";
import { recordView } from "./record-view.ts";
import { ResultList } from "../results/result-list.ts";
import { ShareView } from "./share-view.ts";

/** How long typing must rest before it is searched for, in milliseconds. */
const typingPause = 250;

/**
 * The library's search: a query and filters give a list, and the address of the page says which. Everything it draws
 * stands as a template in the page; without it the page is a list of types and topics.
 */
class LibrarySearch extends ConnectedElement {
  #engine = new SearchEngine("/");
  #facets = new FacetForm(this);
  #reading = new Reading(this);
  #results: ResultList | undefined;
  #share: ShareView | undefined;
  #asked = 0;
  /** Draws more of the answer that is shown; says false when that has failed or is not wanted any more. */
  #grow: (to: "next" | "all") => Promise<boolean> = () => Promise.resolve(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected override connected(signal: AbortSignal): void {
    const base = this.dataset["base"] ?? "/";
    this.#engine = new SearchEngine(base);
    this.#facets = new FacetForm(part(this, "facets"));
    this.#reading = new Reading(this);
    this.#results = new ResultList(
      this,
      part(this, "results"),
      part<HTMLTemplateElement>(this, "row"),
      part(this, "more"),
    );
    this.#share = new ShareView(part(this, "share"), base);
    for (const name of ["facets", "controls"]) part(this, name).hidden = false;
    this.addEventListener("submit", this.#submit, { signal });
    this.addEventListener("input", this.#typed, { signal });
    this.addEventListener("change", this.#changed, { signal });
    this.addEventListener("click", this.#clicked, { signal });
    this.addEventListener("focusin", this.#reached, { signal });
    window.addEventListener("popstate", this.#restore, { signal });
    signal.addEventListener("abort", () => {
      clearTimeout(this.#timer);
    });
    const typed = this.#query.value;
    this.#restore();
    // What a person typed before this script came is not taken away.
    if (typed === this.#query.value || document.activeElement !== this.#query) return;
    this.#query.value = typed;
    this.#go("replace");
  }

  get #query() {
    return part<HTMLInputElement>(this, "query");
  }

  /** Shows the view that the address describes. */
  #restore = (): void => {
    const replaced = JSON.parse(this.dataset["replaced"] ?? "{}") as ReplacedValues;
    const view = readView(new URLSearchParams(location.search), this.#facets.names, replaced);
    this.#query.value = view.query;
    this.#facets.show(view);
    // Terms that the library does not have fall away here.
    void this.#show(this.#facets.read(view.query));
  };

  #reached = (): void => {
    // Only to be ready sooner: if it fails now, the search itself will say so.
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
    const { remove, widen, part: name } = button?.dataset ?? {};
    if (remove) this.#facets.clear((box) => box.id === remove);
    else if (widen) this.#facets.clear((box) => box.name === widen);
    else if (name === "clear") this.#facets.clear(() => true);
    else if (name === "more") {
      void this.#grow("next");
      return;
    } else if (name === "filters") {
      button?.setAttribute("aria-expanded", String(button.getAttribute("aria-expanded") !== "true"));
      return;
    } else return;
    this.#go("push");
    // The button that was pressed goes away with its filter.
    this.#query.focus();
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
    const results = this.#results;
    this.#chips();
    if (!results || isEmpty(view)) {
      this.#rest();
      return;
    }
    results.state = "loading";
    this.#reading.begin();
    try {
      const answer = await this.#engine.answer(view);
      if (!current() || !(await results.begin(answer, current))) return;
      this.#say(answer, view);
      results.state = "ready";
      this.#grow = async (to) => {
        try {
          await results.grow(answer, current, to);
          return current();
        } catch (error) {
          if (current()) this.#fail(error);
          return false;
        }
      };
      this.#share?.offer(answer, () => this.#grow("all"));
      await this.#grow("next");
    } catch (error) {
      if (current()) this.#fail(error);
    }
  }

  /** Says that the search has failed; nothing is left of what it would have shown. */
  #fail(error: unknown): void {
    this.#results?.clear();
    if (this.#results) this.#results.state = "error";
    this.#share?.hide();
    this.#facets.countAll();
    this.#reading.fail(error);
  }

  /** Nothing is asked: the topics of the whole library, and nothing else. */
  #rest(): void {
    this.#results?.clear();
    if (this.#results) this.#results.state = "idle";
    this.#reading.rest();
    this.#share?.hide();
    this.#facets.countAll();
  }

  #say(answer: Answer, view: ViewState): void {
    this.#facets.count(answer);
    const chosen = new Map<string, string[]>();
    for (const { box, label } of this.#facets.chosen()) chosen.set(box.name, [...(chosen.get(box.name) ?? []), label]);
    this.#reading.say(answer, view, chosen, this.#facets.topics);
  }

  #chips(): void {
    const chosen = this.#facets.chosen();
    part(this, "chips").replaceChildren(...filterChips(this, chosen));
    part(this, "clear").hidden = chosen.length === 0;
    part(this, "active").textContent = chosen.length > 0 ? ` (${String(chosen.length)})` : "";
  }
}

customElements.define("library-search", LibrarySearch);
