import { listed } from "../../../model/listed.ts";
import { entryCount } from "../../../model/count.ts";
import { copyOf, part, say } from "../../../browser/dom.ts";
import type { Answer } from "../../query/engine.ts";
import { nearestTopics } from "../../query/nearest-topics.ts";
import { writeView, type ViewState } from "../../state/view-state.ts";
import type { FacetForm } from "../facet-filters/facet-form.ts";

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

/** Where a view shows nothing: the filters that can be left out, or without filters the topics that are near. */
export function lookElsewhere(
  root: ParentNode,
  answer: Answer,
  view: ViewState,
  chosen: Chosen,
  facets: FacetForm,
): void {
  const wider = answer.wider();
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
}
