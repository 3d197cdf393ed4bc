import { claimsOf, type Claim } from "../claims.ts";
import { numbersIn } from "../numbers.ts";
import type { Problem } from "../problem.ts";
import { StatedNumbers } from "../stated-numbers.ts";
import type { Rule } from "./rule.ts";

const isYear = (number: string) => /^(19|20)\d\d$/.test(number);

const remedies = {
  title: "Take the figure out, or cite the unit that states it in the text.",
  finding: "Copy the figure as a unit of this finding states it, or name the unit that states it in its “units”.",
  effort: "Name the unit that states the figure in “unit”, or take the figure out.",
  other: "Name the unit that states the figure in “units”, or take the figure out.",
};

function remedyFor({ path: [field], may }: Claim): string {
  if (field === "findings" || field === "caveats") return remedies.finding;
  if (field === "took" || field === "step") return remedies.effort;
  return may.names ? remedies.title : remedies.other;
}

/** Every figure in a title, summary, finding, question, first step or definition is stated by a unit behind it. */
export const fieldsStateKnownFigures: Rule = (index) => {
  const stated = new StatedNumbers(index.units);
  return index.entries.flatMap((record) =>
    claimsOf(record, index).flatMap((claim): Problem[] => {
      const { path, text = "", units, may, own = [] } = claim;
      // Another message reports a missing or unreadable unit. Its figures are unknown.
      if (units.some((id) => id.includes(".") && !index.declarations.has(id))) return [];
      const numbers = numbersIn(text).filter((number) => !own.includes(number));
      const missing = stated
        .missing(numbers, units, { names: may.names })
        .filter((number) => !may.years || !isYear(number));
      if (missing.length === 0) return [];
      return [
        {
          file: record.file,
          at: { path },
          what: `“${String(path.at(-1))}” says ${missing.join(" and ")}, which no unit that it rests on states.`,
          remedy: remedyFor(claim),
        },
      ];
    }),
  );
};
