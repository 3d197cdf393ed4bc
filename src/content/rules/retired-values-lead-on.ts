import { designNames } from "../../model/design.ts";
import { entryTypeNames } from "../../model/entry-type.ts";
import type { Facet } from "../../model/facet.ts";
import { gapDirectionNames } from "../../model/gap-direction.ts";
import type { ContentIndex } from "../content-index.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

/** The values that a facet has now. */
function valuesOf(facet: Facet, { terms, declarations }: ContentIndex): readonly string[] {
  switch (facet) {
    case "type":
      return entryTypeNames;
    case "design":
      return designNames;
    case "gap":
      return gapDirectionNames;
    case "theme":
    case "source":
      return [...declarations.keys()];
    default:
      return [...(terms.get(facet)?.keys() ?? [])];
  }
}

/** A retired value leads to values that exist, so that old addresses still work. */
export const retiredValuesLeadOn: Rule = (index) =>
  Object.entries(index.ledger.retiredValues).flatMap(([facet, retired]) => {
    const values = valuesOf(facet as Facet, index);
    return Object.entries(retired).flatMap(([value, { leadsTo }]): Problem[] => {
      const at = { path: ["retiredValues", facet, value] };
      const file = `${index.dir}/ledger.yaml`;
      if (values.includes(value))
        return [{ file, at, what: `“${value}” is retired, but ${facet} still has it.`, remedy: "Take it out here." }];
      return leadsTo
        .filter((other) => !values.includes(other))
        .map((other) => ({
          file,
          at,
          what: `“${value}” leads to “${other}”, which is no value of ${facet}.`,
          remedy: "Name values that exist.",
        }));
    });
  });
