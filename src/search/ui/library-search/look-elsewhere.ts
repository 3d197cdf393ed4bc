import { listed } from "../../../model/listed.ts";
import { entryCount } from "../../../model/count.ts";
import { copyOf, part, say } from "../../../browser/dom.ts";
import type { Answer } from "../../query/answer.ts";
import { nearestTopics } from "../../query/nearest-topics.ts";
import { writeView, type ViewState } from "../../state/view-state.ts";
import type { FacetForm } from "../facet-filters/facet-form.ts";
import { lackingSentence, wordsLacking } from "./count-sentence.ts";

/** Chosen labels by facet. */
export type Chosen = ReadonlyMap<string, readonly string[]>;

function list<T>(
  root: ParentNode,
  name: string,
  values: readonly T[],
  draw: (item: DocumentFragment, value: T) => void,
) {
  const items = values.map((value) => {
    const item = copyOf(root, `${name}-item`);
    draw(item, value);
    return item;
  });
  part(root, name).replaceChildren(...items);
}

/** Every term for whom, what and where. */
const topicsOf = (facets: FacetForm) =>
  facets
    .terms()
    .filter(({ box }) => ["population", "clinical-area", "setting", "theme"].includes(box.name))
    .map(({ box, label, entries }) => ({ facet: box.name, term: box.value, label, entries }));

/** That nothing is shown is the answer, so it stands as a heading, with how far it reaches. */
function sayNothing(root: ParentNode, counted: string, { lacking, explained }: Answer): void {
  const said = copyOf(root, "nothing");
  say(said, "said", counted);
  if (lacking.words.length === 0) part(said, "reach").remove();
  else if (lacking.each && !explained) say(said, "words", wordsLacking(lacking));
  else say(said, "reach", lackingSentence(lacking));
  part(root, "status").replaceChildren(...said.children);
}

/**
 * Where a view shows nothing: what was counted, and the filters that can be left out. Without filters: the topics that are near, and the common
 * words of the query, of which so many entries have each that they are no answer.
 */
export function lookElsewhere(
  root: ParentNode,
  counted: string,
  answer: Answer,
  view: ViewState,
  chosen: Chosen,
  facets: FacetForm,
): void {
  const wider = answer.wider();
  sayNothing(root, counted, answer);
  part(root, "elsewhere").hidden = false;
  part(root, "widen").hidden = wider.length === 0;
  list(root, "wider", wider, (item, { facet, total }) => {
    const button = item.querySelector("button");
    if (button) button.dataset["widen"] = facet;
    say(item, "label", listed(chosen.get(facet) ?? [], "or"));
    say(item, "total", entryCount(total));
  });
  const { near, topics } =
    view.facets.size === 0 ? nearestTopics(view.query, topicsOf(facets)) : { near: false, topics: [] };
  part(root, "near").hidden = topics.length === 0;
  part(root, "nearest-heading").hidden = !near;
  part(root, "largest-heading").hidden = near;
  list(root, "nearest", topics, (item, { facet, term, label, entries }) => {
    const link = item.querySelector("a");
    link?.setAttribute("href", writeView({ query: "", facets: new Map([[facet, [term]]]), sort: "relevance" }));
    say(item, "label", label);
    say(item, "total", String(entries));
  });
  list(root, "common", view.facets.size === 0 ? answer.common : [], (item, { word, entries }) => {
    const address = writeView({ query: word, facets: new Map(), sort: "relevance" });
    item.querySelector("a")?.setAttribute("href", address);
    say(item, "label", word);
    say(item, "total", entryCount(entries));
  });
}
