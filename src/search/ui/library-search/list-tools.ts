import { part } from "../../../browser/dom.ts";
import { today } from "../../../browser/today.ts";
import { entryCount } from "../../../model/count.ts";
import type { Answer } from "../../query/answer.ts";
import { isEmpty, type ViewState } from "../../state/view-state.ts";
import { AnswerGroups } from "../answer-groups/answer-groups.ts";
import { filterChips } from "../facet-filters/filter-chips.ts";
import type { FacetForm } from "../facet-filters/facet-form.ts";
import { FilterPanel } from "../facet-filters/filter-panel.ts";
import { KindTabs } from "./kind-tabs.ts";
import type { LostParts } from "./lost-parts.ts";
import { ShareView } from "./share-view.ts";
import { droppedSentence, viewTitle } from "./view-words.ts";

/**
 * What stands around the list: the groups of an answer, the row of kinds, ways to share, and the panel of filters on a narrow screen. It is
 * fetched beside the search, which does not wait for it.
 */
export class ListTools {
  readonly #root: HTMLElement;
  readonly #facets: FacetForm;
  readonly #choose: () => void;
  readonly #groups: AnswerGroups;
  readonly #kinds: KindTabs;
  readonly #share: ShareView;
  readonly #panel: FilterPanel;
  readonly #name = document.title;

  constructor(root: HTMLElement, base: string, facets: FacetForm, lost: LostParts, choose: () => void) {
    this.#root = root;
    this.#facets = facets;
    this.#choose = choose;
    root.addEventListener("click", this.#followed);
    window.addEventListener("popstate", () => {
      this.#panel.close("by Back");
    });
    this.#groups = new AnswerGroups(root, lost);
    this.#kinds = new KindTabs(part(root, "kinds"));
    this.#share = new ShareView(part(root, "share"), base);
    this.#panel = new FilterPanel(part(root, "panel"), part(root, "facets"));
  }

  /** Shows what belongs to a view that shows no results: none are asked for, or they cannot be had. */
  rest(view: ViewState): void {
    this.#kinds.show(view);
    this.#share.hide();
    this.#groups.hide();
    this.#panel.say("all entries");
    part(this.#root, "now").textContent = "";
  }

  /** Shows what belongs to an answer. `drawAll` puts every result into the list, so that all are printed. */
  say(answer: Answer, view: ViewState, drawAll: () => Promise<boolean>): void {
    this.#kinds.show(view, answer.counts);
    this.#share.offer(answer, drawAll);
    void this.#groups.offer(answer);
    const found = answer.ids.length === 0 ? "no entries" : entryCount(answer.ids.length);
    this.#panel.say(found);
    part(this.#root, "now").textContent = view.facets.size > 0 ? `Now ${found}` : "";
  }

  /** Names the view in the title of the page, and each chosen filter as a button that takes it away. */
  name(view: ViewState): void {
    // On paper, what was asked for and when.
    part(this.#root, "printed").textContent = `${location.href}, ${today()}`;
    // What is listed before a search has one order.
    part(this.#root, "controls").hidden = isEmpty(view);
    part(this.#root, "dropped").textContent = "";
    const chosen = this.#facets.chosen();
    const chips = part(this.#root, "chips");
    const drawn = [...chips.querySelectorAll("button")].map(({ dataset }) => dataset["remove"]);
    // Chips that stay are not drawn again, because one of them may have the focus.
    if (drawn.join() !== chosen.map(({ box }) => box.id).join()) {
      chips.replaceChildren(...filterChips(this.#root, chosen));
    }
    part(this.#root, "clear").hidden = chosen.length === 0;
    part(this.#root, "active").textContent = chosen.length > 0 ? ` (${String(chosen.length)})` : "";
    document.title = viewTitle(
      view.query,
      chosen.map(({ label }) => label),
      this.#name,
    );
  }

  /** Says which filters of a link are none of the library. */
  drop(unknown: readonly string[]): void {
    part(this.#root, "dropped").textContent = droppedSentence(unknown);
  }

  /** Until this script has come, a kind is a link to its own page. */
  #followed = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    const kind = target?.closest<HTMLElement>("a[data-kind]")?.dataset["kind"];
    if (kind === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#facets.clear(({ name }) => name === "type");
    const box = this.#root.querySelector<HTMLInputElement>(`input[name=type][value="${kind}"]`);
    if (box) box.checked = true;
    this.#choose();
  };

  /** Does what a button says. */
  press({ dataset: { remove, widen, part: name } }: HTMLButtonElement): void {
    if (remove) this.#remove(remove);
    else if (name === "filters") this.#panel.open();
    else if (name === "close") this.#panel.close("by button");
    else if (widen ?? name === "clear") {
      this.#facets.clear((box) => !widen || box.name === widen);
      this.#choose();
      part(this.#root, "status").focus();
    }
  }

  /** Takes a filter away. The focus moves to the next one, because the pressed button disappears with its filter. */
  #remove(id: string): void {
    const place = this.#facets.chosen().findIndex(({ box }) => box.id === id);
    this.#facets.clear((box) => box.id === id);
    this.#choose();
    this.name(this.#facets.read(part<HTMLInputElement>(this.#root, "query").value));
    const left = [...part(this.#root, "chips").querySelectorAll("button")];
    (left[place] ?? left.at(-1) ?? part(this.#root, "status")).focus();
  }
}
