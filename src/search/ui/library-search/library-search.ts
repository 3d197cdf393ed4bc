import { ConnectedElement } from "../../../browser/connected-element.ts";
import { SearchEngine, type Answer } from "../../query/engine.ts";
import { isEmpty, readView, type ReplacedValues, type ViewState } from "../../state/view-state.ts";
import { filterChips } from "../facet-filters/filter-chips.ts";
import { FacetForm } from "../facet-filters/facet-form.ts";
import { part } from "../../../browser/dom.ts";
import { SearchSummary } from "./search-summary.ts";
import { recordView } from "./record-view.ts";
import { ResultList } from "../results/result-list.ts";
import { ShareView } from "./share-view.ts";

/** The pause in typing after which the search starts, in milliseconds. */
const typingPause = 250;

/**
 * The library's search: lists the entries for a query and filters, and keeps both in the address of the page. The page
 * holds templates for everything that is drawn. Without this script the page is a list of types and topics.
 */
class LibrarySearch extends ConnectedElement {
  #engine = new SearchEngine("/");
  #facets = new FacetForm(this);
  #summary = new SearchSummary(this);
  #results: ResultList | undefined;
  #share: ShareView | undefined;
  #asked = 0;
  /** Draws more of the shown answer. Returns false if that failed or a newer search has started. */
  #grow: (to: "next" | "all") => Promise<boolean> = () => Promise.resolve(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected override connected(signal: AbortSignal): void {
    const base = this.dataset["base"] ?? "/";
    this.#engine = new SearchEngine(base);
    this.#facets = new FacetForm(part(this, "facets"));
    this.#summary = new SearchSummary(this);
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
    // Keeps what the person typed before this script loaded.
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
    // Reading the form again drops terms that the library does not have.
    void this.#show(this.#facets.read(view.query));
  };

  #reached = (): void => {
    // Loads early so that the search is ready sooner. A failure is ignored, because the search will report it.
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
    // The focus moves, because the pressed button disappears with its filter.
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
    this.#summary.begin();
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

  /** Reports that the search has failed, and removes all results. */
  #fail(error: unknown): void {
    this.#results?.clear();
    if (this.#results) this.#results.state = "error";
    this.#share?.hide();
    this.#facets.countAll();
    this.#summary.fail(error);
  }

  /** Shows only the topics of the whole library, for a view without query and filters. */
  #rest(): void {
    this.#results?.clear();
    if (this.#results) this.#results.state = "idle";
    this.#summary.rest();
    this.#share?.hide();
    this.#facets.countAll();
  }

  #say(answer: Answer, view: ViewState): void {
    this.#facets.count(answer);
    const chosen = new Map<string, string[]>();
    for (const { box, label } of this.#facets.chosen()) chosen.set(box.name, [...(chosen.get(box.name) ?? []), label]);
    this.#summary.say(answer, view, chosen, this.#facets.topics);
  }

  #chips(): void {
    const chosen = this.#facets.chosen();
    part(this, "chips").replaceChildren(...filterChips(this, chosen));
    part(this, "clear").hidden = chosen.length === 0;
    part(this, "active").textContent = chosen.length > 0 ? ` (${String(chosen.length)})` : "";
  }
}

customElements.define("library-search", LibrarySearch);
