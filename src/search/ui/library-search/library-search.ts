import { ConnectedElement } from "../../../browser/connected-element.ts";
import { queryOf, readView, type ReplacedValues, type ViewState } from "../../state/view-state.ts";
import { FacetForm } from "../facet-filters/facet-form.ts";
import { part } from "../../../browser/dom.ts";
import { ShownView } from "./shown-view.ts";
import { ViewHistory } from "./view-history.ts";

/** The pause in typing after which the search starts, in milliseconds. */
const typingPause = 250;

/** The pause in scrolling after which the place is kept, in milliseconds. Browsers refuse to keep it too often. */
const scrollPause = 400;

/**
 * The library's search: lists the entries for a query and filters, and keeps both in the address of the page. The page
 * holds the first entries and templates for everything that is drawn. Without this script it links to all by kind and topic.
 */
class LibrarySearch extends ConnectedElement {
  #facets = new FacetForm(part(this, "facets"));
  #history = new ViewHistory();
  #shown = new ShownView(this, this.dataset["base"] ?? "/", this.#facets, () => {
    this.#choose();
  });
  #timer: ReturnType<typeof setTimeout> | undefined;
  #scrolling: ReturnType<typeof setTimeout> | undefined;

  protected override connected(signal: AbortSignal): void {
    part(this, "facets").hidden = false;
    this.addEventListener("submit", this.#submit, { signal });
    this.addEventListener("input", this.#typed, { signal });
    this.addEventListener("change", this.#changed, { signal });
    this.addEventListener("click", this.#clicked, { signal });
    this.addEventListener("focusin", this.#reached, { signal });
    window.addEventListener("popstate", this.#moved, { signal });
    window.addEventListener("scroll", this.#scrolled, { signal, passive: true });
    signal.addEventListener("abort", () => {
      clearTimeout(this.#timer);
      clearTimeout(this.#scrolling);
    });
    const typed = this.#query.value;
    this.#restore();
    // Keeps what the person typed before this script loaded.
    if (typed === this.#query.value || document.activeElement !== this.#query) return;
    this.#query.value = typed;
    this.#go("typed");
  }

  get #query() {
    return part<HTMLInputElement>(this, "query");
  }

  /** Shows the view that the address describes, as far and at the place where the person left it. */
  #restore(): void {
    const replaced = JSON.parse(this.dataset["replaced"] ?? "{}") as ReplacedValues;
    const asked = readView(new URLSearchParams(location.search), this.#facets.names, replaced);
    this.#query.value = asked.query;
    this.#facets.show(asked);
    const unknown = this.#facets.unknown(asked);
    // Reading the form again drops terms that the library does not have.
    const view = this.#facets.read(asked.query);
    if (unknown.length > 0) this.#history.record(view, "corrected");
    void this.#show(view, this.#history.step);
    this.#shown.with((tools) => {
      tools.drop(unknown);
    });
  }

  #moved = (): void => {
    if (this.#history.isElsewhere) this.#restore();
  };

  #scrolled = (): void => {
    clearTimeout(this.#scrolling);
    this.#scrolling = setTimeout(this.#keepPlace, scrollPause);
  };

  #keepPlace = (): void => {
    this.#history.keep(this.#shown.rows, this.#shown.seen);
  };

  #reached = (): void => {
    this.#shown.prepare();
  };

  #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#go("submitted");
  };

  #typed = (event: Event): void => {
    if (event.target !== this.#query) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#go("typed");
    }, typingPause);
  };

  #changed = (event: Event): void => {
    if (event.target !== this.#query) this.#choose();
  };

  #clicked = (event: MouseEvent): void => {
    this.#keepPlace();
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!button) return;
    const { part: name } = button.dataset;
    if (name === "more") void this.#shown.more().then(this.#keepPlace);
    else if (name === "again") this.#again();
    else {
      this.#shown.with((tools) => {
        tools.press(button);
      });
    }
  };

  /** Asks once more for what did not come. The pressed button goes, so the focus moves to what is said of the list. */
  #again(): void {
    part(this, "status").focus();
    this.#choose();
  }

  /** Shows what filters and order leave, with as many rows as before. */
  #choose = (): void => {
    this.#go(part<HTMLDialogElement>(this, "panel").open ? "corrected" : "chosen", this.#shown.rows);
  };

  #go(how: Parameters<ViewHistory["record"]>[1], rows = 0): void {
    clearTimeout(this.#timer);
    const view = this.#facets.read(queryOf(this.#query.value));
    this.#history.record(view, how);
    void this.#show(view, { rows });
  }

  async #show(view: ViewState, { rows = 0, top, seen }: ViewHistory["step"]): Promise<void> {
    this.#history.leave();
    this.#shown.with((tools) => {
      tools.name(view);
    });
    if (!(await this.#shown.show(view, rows))) return;
    if (seen) this.#shown.goTo(seen);
    else if (top !== undefined) window.scrollTo(0, top);
    this.#history.settle();
  }
}

customElements.define("library-search", LibrarySearch);
