import { ConnectedElement } from "../../../browser/connected-element.ts";
import { Lexicon } from "../../query/lexicon.ts";
import { copyOf, part } from "../../../browser/dom.ts";

const pause = 150;
const most = 6;

/** Safari reports the key that ends a composition with this code, after the composition has ended. */
const composingKey = 229;

/**
 * Suggests names from the library while a person types into a search box: a combobox with a listbox, as in the ARIA
 * authoring practices. It never takes the focus or fills in text by itself. Without it the box still works.
 */
class SearchSuggest extends ConnectedElement {
  #lexicon = new Lexicon("/");
  #timer: ReturnType<typeof setTimeout> | undefined;
  #active = -1;

  protected override connected(signal: AbortSignal): void {
    this.#lexicon = new Lexicon(`${this.dataset["base"] ?? "/"}pagefind/vocabulary/`);
    if (!this.querySelector("[data-part=options]")) {
      this.append(copyOf(this, "suggestions"));
    }
    const input = this.#input;
    signal.addEventListener("abort", () => {
      clearTimeout(this.#timer);
    });
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", this.#options.id);
    this.#close();
    input.addEventListener("input", this.#typed, { signal });
    input.addEventListener("keydown", this.#pressed, { signal });
    input.addEventListener("blur", this.#left, { signal });
    // Keeps the focus in the box while the person presses an option.
    this.#options.addEventListener("pointerdown", this.#keepFocus, { signal });
    this.#options.addEventListener("click", this.#clicked, { signal });
  }

  get #input() {
    return part<HTMLInputElement>(this, "query");
  }

  get #options() {
    return part<HTMLUListElement>(this, "options");
  }

  #typed = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const typed = this.#input.value;
      // Without the vocabulary nothing is suggested, but the search still works.
      const meanings = this.#lexicon.meanings(typed).catch(() => []);
      void meanings.then((labels) => {
        // The person may have typed on, or left the box, while the names were fetched.
        const isWaiting = document.activeElement === this.#input;
        if (isWaiting && typed === this.#input.value) this.#offer(labels.slice(0, most));
      });
    }, pause);
  };

  #offer(labels: readonly string[]): void {
    this.#close();
    this.#options.replaceChildren(
      ...labels.map((label, at) => {
        const item = copyOf(this, "option");
        const place = item.querySelector("li");
        if (place) [place.id, place.textContent] = [`${this.#options.id}-${String(at)}`, label];
        return item;
      }),
    );
    this.#options.hidden = labels.length === 0;
    this.#input.setAttribute("aria-expanded", String(labels.length > 0));
    const count = `${String(labels.length)} ${labels.length === 1 ? "suggestion" : "suggestions"}`;
    part(this, "offered").textContent = labels.length > 0 ? `${count}; use the up and down arrows.` : "";
  }

  #close = (): void => {
    this.#active = -1;
    this.#options.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
  };

  #left = (): void => {
    clearTimeout(this.#timer);
    this.#close();
  };

  #pressed = (event: KeyboardEvent): void => {
    // While a person composes text (Chinese, Japanese, accents), these keys belong to the input method.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari tells it in no other way.
    if (event.isComposing || event.keyCode === composingKey) return;
    const options = [...this.#options.children];
    if (this.#options.hidden || options.length === 0) return;
    if (event.key === "Escape") this.#close();
    else if (event.key === "Enter" && this.#active >= 0) this.#choose(options[this.#active]);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      // One step beyond either end of the list leads back to the box.
      const places = options.length + 1;
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.#active = ((this.#active + 1 + step + places) % places) - 1;
      for (const [at, option] of options.entries()) {
        option.setAttribute("aria-selected", String(at === this.#active));
      }
      const id = options[this.#active]?.id;
      if (id) this.#input.setAttribute("aria-activedescendant", id);
      else this.#input.removeAttribute("aria-activedescendant");
    } else return;
    event.preventDefault();
  };

  #keepFocus = (event: Event): void => {
    event.preventDefault();
  };

  #clicked = (event: Event): void => {
    this.#choose(event.target instanceof Element ? event.target.closest("li") : null);
  };

  #choose(option: Element | null | undefined): void {
    if (!option) return;
    this.#input.value = option.textContent;
    this.#close();
    this.#input.form?.requestSubmit();
  }
}

customElements.define("search-suggest", SearchSuggest);
