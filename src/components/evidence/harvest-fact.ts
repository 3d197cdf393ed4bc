import type { HarvestFact } from "../../model/harvest.ts";

/** Reads what a bar stands for back from the markup that `HarvestTable.astro` gave it. */
export function factOf(bar: HTMLElement): HarvestFact {
  const run = bar.closest<HTMLElement>("[data-programme]");
  return {
    programme: run?.dataset["programme"] ?? "",
    kind: run?.dataset["kind"] as HarvestFact["kind"],
    column: bar.closest("td")?.dataset["column"] as HarvestFact["column"],
    row: bar.closest("tr")?.dataset["row"] as HarvestFact["row"],
    design: bar.dataset["design"] as HarvestFact["design"],
    basis: bar.dataset["basis"] as HarvestFact["basis"],
    told: bar.dataset["told"] as HarvestFact["told"],
    study: bar.dataset["study"] as HarvestFact["study"],
  };
}
