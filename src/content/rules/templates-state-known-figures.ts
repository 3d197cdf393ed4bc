import { partsOfTemplate } from "../../model/template.ts";
import { numbersIn } from "../numbers.ts";
import type { Problem } from "../problem.ts";
import { StatedNumbers } from "../stated-numbers.ts";
import type { Rule } from "./rule.ts";

/** Every figure in what a template reports of its sources is stated by a unit that the sentence names. */
export const templatesStateKnownFigures: Rule = (index) => {
  const stated = new StatedNumbers(index.units);
  return index.templates.flatMap(({ file, data }) =>
    partsOfTemplate(data).flatMap(({ part, path }) =>
      part.said.flatMap(({ text, units }, s): Problem[] => {
        // Another message reports a missing or unreadable unit. Its figures are unknown.
        if (units.some((id) => !index.declarations.has(id))) return [];
        const missing = stated.missing(numbersIn(text), units);
        if (missing.length === 0) return [];
        return [
          {
            file,
            at: { path: [...path, "said", s, "text"] },
            what: `This says ${missing.join(" and ")}, which no unit named here states.`,
            remedy: "Name the unit that states the figure in “units”, or take the figure out.",
          },
        ];
      }),
    ),
  );
};
