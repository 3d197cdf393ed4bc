import type { Answer } from "../../query/engine.ts";
import { NoWebAssembly } from "../../query/load-pagefind.ts";
import { PartError } from "../../query/read-part.ts";
import { nearestTopics, type Instead, type Topic } from "../../query/nearest-topics.ts";
import { replaceWords } from "../../query/replace-words.ts";
import { writeView, type ViewState } from "../../state/view-state.ts";
import { byNamesClause, countSentence, joined, lackingSentence } from "./count-sentence.ts";
import { entryCount } from "../../../model/count.ts";
import { copyOf, part, say } from "../../../browser/dom.ts";

/** Chosen labels by facet. */
type Chosen = ReadonlyMap<string, readonly string[]>;

/** The lines above the results: how many there are, what was corrected, and where to look instead. */
export class SearchSummary {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  #part = <E extends HTMLElement>(name: string): E => part<E>(this.#root, name);

  rest(): void {
    this.#part("status").textContent = "";
    this.#browse({ isShown: true });
    for (const name of ["corrected", "offered", "widen", "near"]) this.#part(name).hidden = true;
  }

  /** Shows that a search is running, if nothing is shown yet. Older results stay until newer ones arrive. */
  begin(): void {
    const status = this.#part("status");
    if (!status.textContent) status.textContent = "Searching…";
  }

  fail(error: unknown): void {
    this.rest();
    const reason = error instanceof PartError ? error.reason : undefined;
    const cause = error instanceof NoWebAssembly ? "browser" : (reason ?? "fault");
    this.#part("status").textContent = copyOf(this.#root, `failed-${cause}`).textContent.trim();
    // Only our own faults go to the console. For a part that failed to load, the message on the page is enough.
    if (cause === "fault") console.error(error);
  }

  say(answer: Answer, view: ViewState, chosen: Chosen, topics: readonly Topic[]): void {
    const meant = replaceWords(view.query, answer.corrected);
    const lacking = answer.others > 0 ? lackingSentence(answer.lacking) : "";
    const counted = countSentence(answer.total, meant, [...chosen.values()]) + byNamesClause(answer.byNames);
    this.#part("status").textContent = `${counted}. ${lacking}`.trim();
    this.#correction(answer, view, meant);
    this.#offer(answer, view);
    const none = answer.answered === "no";
    this.#widen(none ? answer.wider() : [], chosen);
    this.#near(none && view.facets.size === 0 ? nearestTopics(view.query, topics) : { near: false, topics: [] });
    this.#browse({ isShown: none });
  }

  #browse({ isShown }: { isShown: boolean }): void {
    this.#part("browse").hidden = !isShown;
  }

  #correction({ corrected }: Answer, view: ViewState, meant: string): void {
    const place = this.#part("corrected");
    place.hidden = corrected.length === 0;
    if (place.hidden) return;
    this.#part("meant").textContent = meant;
    this.#part("typed").textContent = view.query;
    // Quoted, so that the search takes the word as typed.
    const quoted = corrected.map(([from]) => [from, `"${from}"`] as const);
    const query = replaceWords(view.query, quoted);
    this.#part<HTMLAnchorElement>("instead").href = writeView({ ...view, query });
  }

  #offer({ corrected, offered }: Answer, view: ViewState): void {
    this.#part("offered").hidden = offered.length === 0;
    const query = replaceWords(view.query, [...corrected, ...offered]);
    this.#part("offer").textContent = query;
    this.#part<HTMLAnchorElement>("offer").href = writeView({ ...view, query });
  }

  #widen(wider: ReturnType<Answer["wider"]>, chosen: Chosen): void {
    this.#part("widen").hidden = wider.length === 0;
    this.#list("wider", wider, (item, { facet, total }) => {
      const button = item.querySelector("button");
      if (button) button.dataset["widen"] = facet;
      say(item, "label", joined(chosen.get(facet) ?? [], "or"));
      say(item, "total", entryCount(total));
    });
  }

  #near({ near, topics }: Instead): void {
    this.#part("near").hidden = topics.length === 0;
    this.#part("nearest-heading").hidden = !near;
    this.#part("largest-heading").hidden = near;
    this.#list("nearest", topics, (item, { facet, term, label, entries: count }) => {
      const link = item.querySelector("a");
      link?.setAttribute("href", writeView({ query: "", facets: new Map([[facet, [term]]]), sort: "relevance" }));
      say(item, "label", label);
      say(item, "total", String(count));
    });
  }

  #list<T>(name: string, values: readonly T[], draw: (item: DocumentFragment, value: T) => void): void {
    const items = values.map((value) => {
      const item = copyOf(this.#root, `${name}-item`);
      draw(item, value);
      return item;
    });
    this.#part(name).replaceChildren(...items);
  }
}
