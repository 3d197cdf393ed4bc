import { part } from "../../../browser/dom.ts";
import { listedKinds } from "../../../model/listed-kinds.ts";
import { SearchEngine } from "../../query/engine.ts";
import type { Answer } from "../../query/answer.ts";
import { isEmpty, type ViewState } from "../../state/view-state.ts";
import type { FacetForm } from "../facet-filters/facet-form.ts";
import { ResultList, type SeenRow } from "../results/result-list.ts";
import { importPart } from "../../../fetching/import-part.ts";
import type { ListTools } from "./list-tools.ts";
import { LostParts } from "./lost-parts.ts";
import { SearchSummary } from "./search-summary.ts";

/** What the page lists before anything is asked: the kinds in turn, nothing else. */
const everyKind: ViewState = {
  query: "",
  facets: new Map([["type", listedKinds]]),
  sort: "relevance",
};

/** Asks the search for a view and draws what it answers: sentences, counts, rows and what stands around them. */
export class ShownView {
  readonly #root: HTMLElement;
  readonly #base: string;
  readonly #engine: SearchEngine;
  readonly #facets: FacetForm;
  readonly #choose: () => void;
  readonly #lost: LostParts;
  readonly #summary: SearchSummary;
  readonly #results: ResultList;
  #tools: Promise<ListTools> | undefined;
  #asked = 0;
  /** Draws more of the shown answer. Returns false if that failed or a newer search has started. */
  #grow: (to: "next" | "all" | number) => Promise<boolean> = () => Promise.resolve(false);

  /** `choose` shows what the filters leave. */
  constructor(root: HTMLElement, base: string, facets: FacetForm, choose: () => void) {
    this.#choose = choose;
    this.#root = root;
    this.#base = base;
    this.#engine = new SearchEngine(base);
    this.#facets = facets;
    this.#lost = new LostParts(root);
    this.#summary = new SearchSummary(root, this.#lost);
    this.#results = new ResultList(
      root,
      part(root, "results"),
      part<HTMLTemplateElement>(root, "row"),
      part(root, "more"),
    );
  }

  get rows(): number {
    return this.#results.rows;
  }

  /** Where the person is in the list, and the way back to it. */
  get seen(): SeenRow | undefined {
    return this.#results.seen;
  }

  goTo(seen: SeenRow): void {
    this.#results.goTo(seen);
  }

  /** Loads the search early, so that it is ready sooner. A failure is ignored, because the search will report it. */
  prepare(): void {
    this.#engine.load().catch(() => undefined);
  }

  more(): Promise<boolean> {
    return this.#grow("next");
  }

  /** Does something with what stands around the list once it has come. Where it does not come, the next call tries again. */
  with(use: (tools: ListTools) => void): void {
    this.#tools ??= importPart(() => import("./list-tools.ts")).then(
      ({ ListTools }) => new ListTools(this.#root, this.#base, this.#facets, this.#lost, this.#choose),
    );
    const lose = (error: unknown) => {
      this.#tools = undefined;
      this.#lost.lose("tools", error);
    };
    void this.#tools.then((tools) => {
      this.#lost.clear("tools");
      use(tools);
    }, lose);
  }

  /** Draws a view with at least so many rows. Returns whether all of it stands, and nothing else was asked since. */
  async show(view: ViewState, rows: number): Promise<boolean> {
    this.#asked += 1;
    const asked = this.#asked;
    const current = () => asked === this.#asked;
    this.#lost.clear();
    if (isEmpty(view)) this.#rest(view, current);
    else if (!(await this.#answer(view, current))) return false;
    return (rows <= this.rows || (await this.#grow(rows))) && current();
  }

  /** Shows the first page of what was found. Returns false if that failed or a newer search has started. */
  #answer(view: ViewState, current: () => boolean): Promise<boolean> {
    this.#results.state = "loading";
    this.#summary.begin();
    return this.#orSay(view, current, async () => {
      const answer = await this.#engine.answer(view);
      this.#results.inKinds = !view.query && view.sort === "relevance";
      if (!current() || !(await this.#results.begin(answer, current))) return;
      this.#say(answer, view);
      this.#results.state = "ready";
      this.#grow = (to) => this.#orSay(view, current, () => this.#results.grow(answer, current, to));
      const drawn = this.#results.grow(answer, current, "next");
      this.with((tools) => {
        if (current()) tools.say(answer, view, () => this.#grow("all"));
      });
      await drawn;
    });
  }

  async #orSay(view: ViewState, current: () => boolean, draw: () => Promise<void>): Promise<boolean> {
    try {
      await draw();
      return current();
    } catch (error) {
      if (current()) this.#fail(view, error);
      return false;
    }
  }

  /** Reports that the search has failed, and removes all results. */
  #fail(view: ViewState, error: unknown): void {
    this.#results.clear();
    this.#results.state = "error";
    this.#facets.countAll();
    this.#summary.fail(error);
    this.with((tools) => {
      tools.rest(view);
    });
  }

  /** Shows the first entries of the whole library, for a view without query and filters; more come from the index. */
  #rest(view: ViewState, current: () => boolean): void {
    this.#results.rest();
    this.#results.inKinds = true;
    this.#summary.rest();
    this.#facets.countAll();
    this.with((tools) => {
      tools.rest(view);
    });
    this.#grow = (to) =>
      this.#orSay(view, current, async () => {
        await this.#results.grow(await this.#engine.answer(everyKind), current, to);
      });
  }

  #say(answer: Answer, view: ViewState): void {
    this.#facets.count(answer);
    const chosen = new Map<string, string[]>();
    for (const { box, label } of this.#facets.chosen()) chosen.set(box.name, [...(chosen.get(box.name) ?? []), label]);
    this.#summary.say(answer, view, chosen, this.#facets);
  }
}
