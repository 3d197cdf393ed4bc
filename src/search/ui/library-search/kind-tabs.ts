import { say } from "../../../browser/dom.ts";
import type { FacetCounts } from "../../query/facet-counts.ts";
import { writeView, type ViewState } from "../../state/view-state.ts";

/** The row of kinds above the list. It is shown where a person looks around, without a query. */
export class KindTabs {
  readonly #nav: HTMLElement;
  readonly #links: readonly HTMLAnchorElement[];
  readonly #all: ReadonlyMap<HTMLAnchorElement, string>;

  constructor(nav: HTMLElement) {
    this.#nav = nav;
    this.#links = [...nav.querySelectorAll<HTMLAnchorElement>("a[data-kind]")];
    this.#all = new Map(
      this.#links.map((link) => [link, link.closest("li")?.querySelector("span")?.textContent ?? ""]),
    );
  }

  /** Marks what the view chooses, and leads each link to the view with its kind alone. */
  show(view: ViewState, counts?: FacetCounts["counts"]): void {
    this.#nav.hidden = view.query !== "";
    const chosen = view.facets.get("type") ?? [];
    const byType = counts?.get("type");
    const all = [...(byType?.values() ?? [])].reduce((sum, count) => sum + count, 0);
    for (const link of this.#links) {
      const kind = link.dataset["kind"] ?? "";
      const facets = new Map(view.facets);
      if (kind) facets.set("type", [kind]);
      else facets.delete("type");
      link.href = writeView({ ...view, facets }) || location.pathname;
      const isCurrent = kind ? chosen.length === 1 && chosen[0] === kind : chosen.length === 0;
      if (isCurrent) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
      const count = byType ? String(kind ? (byType.get(kind) ?? 0) : all) : this.#all.get(link);
      const item = link.closest("li");
      if (!item) continue;
      say(item, "count", count ?? "");
      item.hidden = kind !== "" && count === "0" && !isCurrent;
    }
  }
}
