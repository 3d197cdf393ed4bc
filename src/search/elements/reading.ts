import type { Answer } from "../query/engine.ts";
import { nearestTopics, type Topic } from "../nearest-topics.ts";
import { writeView, type ViewState } from "../view-state.ts";
import { countSentence, joined } from "./count-sentence.ts";
import { copyOf, part } from "../../elements/part.ts";

/** Chosen labels by facet. */
type Chosen = ReadonlyMap<string, readonly string[]>;

/** Says above the results how a view was read: how many it shows, what was corrected, and where to look instead. */
export class Reading {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  #part = <E extends HTMLElement>(name: string): E => part<E>(this.#root, name);

  rest(): void {
    this.#part("status").textContent = "";
    this.#browse(true);
    for (const name of ["corrected", "widen", "near"]) this.#part(name).hidden = true;
  }

  /** Says that a search is under way where nothing is shown yet; what is shown stays until there is something newer. */
  begin(): void {
    const status = this.#part("status");
    if (!status.textContent) status.textContent = "Searching…";
  }

  fail(): void {
    this.rest();
    this.#part("status").textContent =
      "The search could not be loaded. Check the connection and try again, or browse the topics below.";
  }

  say(answer: Answer, view: ViewState, chosen: Chosen, topics: readonly Topic[]): void {
    const total = answer.shown.length;
    const meant = withWords(view.query, answer.corrected, ([, to]) => to);
    const missing =
      total > 0 && answer.unknown.length > 0 ? ` No entry has ${joined(answer.unknown.map(quote), "or")}.` : "";
    this.#part("status").textContent = `${countSentence(total, meant, [...chosen.values()])}.${missing}`;
    this.#correction(answer, view, meant);
    this.#widen(total === 0 ? answer.wider() : [], chosen);
    this.#near(total === 0 && view.facets.size === 0 ? nearestTopics(view.query, topics) : []);
    this.#browse(total === 0);
  }

  #browse(shown: boolean): void {
    this.#part("browse").hidden = !shown;
  }

  #correction({ corrected }: Answer, view: ViewState, meant: string): void {
    const place = this.#part("corrected");
    place.hidden = corrected.length === 0;
    if (place.hidden) return;
    this.#part("meant").textContent = meant;
    this.#part("typed").textContent = view.query;
    // What stands in quotes is searched for as it is.
    this.#part<HTMLAnchorElement>("instead").href = writeView({
      ...view,
      query: `"${view.query.replaceAll('"', "")}"`,
    });
  }

  #widen(wider: ReturnType<Answer["wider"]>, chosen: Chosen): void {
    this.#part("widen").hidden = wider.length === 0;
    this.#list("wider", wider, (item, { facet, total }) => {
      const button = item.querySelector("button");
      if (button) button.dataset["widen"] = facet;
      fill(item, "label", joined(chosen.get(facet) ?? [], "or"));
      fill(item, "total", `${String(total)} ${total === 1 ? "entry" : "entries"}`);
    });
  }

  #near(topics: readonly Topic[]): void {
    this.#part("near").hidden = topics.length === 0;
    this.#list("nearest", topics, (item, { facet, term, label, entries }) => {
      const link = item.querySelector("a");
      link?.setAttribute("href", writeView({ query: "", facets: new Map([[facet, [term]]]), sort: "relevance" }));
      fill(item, "label", label);
      fill(item, "total", String(entries));
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

/** A query with other words in place of those that were corrected, whatever accents they were typed with. */
function withWords(
  query: string,
  corrected: Answer["corrected"],
  instead: (pair: readonly [string, string]) => string,
) {
  const plain = query.normalize("NFKD").replace(/\p{Mn}/gu, "");
  return corrected.reduce((text, pair) => text.replace(new RegExp(`\\b${pair[0]}\\b`, "i"), instead(pair)), plain);
}

const quote = (word: string) => `“${word}”`;

function fill(item: DocumentFragment, name: string, text: string): void {
  const place = item.querySelector(`[data-${name}]`);
  if (place) place.textContent = text;
}
