import { designNames } from "../../model/design.ts";
import { harvestColumnNames, harvestRowNames, type HarvestFact } from "../../model/harvest.ts";
import { reporterNames } from "../../model/reporter.ts";

const kinds = ["programme", "study", "statement", "example"] as const satisfies readonly HarvestFact["kind"][];
const bases = ["shown", "said", "none"] as const satisfies readonly HarvestFact["basis"][];
const studies = ["named", "lost", "none"] as const satisfies readonly HarvestFact["study"][];

/** A value of a list. Throws if the markup says something else, since a count would then be wrong. */
function oneOf<T extends string>(list: readonly T[], value: string | undefined): T {
  const found = list.find((each) => each === value);
  if (found === undefined) throw new Error(`A bar says “${String(value)}”, which is none of: ${list.join(", ")}.`);
  return found;
}

/** Reads what a bar stands for back from the markup that `HarvestTable.astro` gave it. */
export function factOf(bar: HTMLElement): HarvestFact {
  const run = bar.closest<HTMLElement>("[data-programme]");
  const { design, basis, told, study } = bar.dataset;
  return {
    programme: run?.dataset["programme"] ?? "",
    kind: oneOf(kinds, run?.dataset["kind"]),
    column: oneOf(harvestColumnNames, bar.closest("td")?.dataset["column"]),
    row: oneOf(harvestRowNames, bar.closest("tr")?.dataset["row"]),
    design: oneOf(designNames, design),
    basis: oneOf(bases, basis),
    isElsewhere: "elsewhere" in bar.dataset,
    told: oneOf(reporterNames, told),
    study: oneOf(studies, study),
  };
}
