import type { Block } from "../scan-body.ts";
import { bodyOf, findingsOf, type ContentIndex, type EntryRecord } from "../content-index.ts";
import { numbersIn } from "../numbers.ts";
import type { Problem } from "../problem.ts";
import { StatedNumbers } from "../stated-numbers.ts";
import type { Rule } from "./rule.ts";

function problemsOf(record: EntryRecord, index: ContentIndex, stated: StatedNumbers): Problem[] {
  const { file } = record;
  const values = findingsOf(record).flatMap((finding, f) =>
    finding.values.flatMap((value, v) => {
      const missing = stated.missing(numbersIn(value.text), [value.unit]);
      if (missing.length === 0 || !index.units.has(value.unit)) return [];
      return [
        {
          file,
          at: { path: ["findings", f, "values", v, "text"] },
          what: `${value.unit} does not state ${missing.join(" or ")}.`,
          remedy: "Copy the figure as the unit states it, or name the unit that states it.",
        },
      ];
    }),
  );
  const unitsOf = (block: Block) =>
    block.marks.flatMap(({ component, id }) => {
      if (component === "Finding") return index.findings.get(id)?.values.map(({ unit }) => unit) ?? [];
      return component === "Cite" ? [id] : [];
    });
  const prose = bodyOf(index, file).blocks.flatMap((block) => {
    const numbers = numbersIn(block.text.replace(/^\d+\.\s/, "").replace(/\]\([^)]*\)/g, "]"));
    const missing = stated.missing(numbers, unitsOf(block));
    if (missing.length === 0) return [];
    return [
      {
        file,
        at: { bodyLine: block.line },
        what: `No unit cited in this paragraph states ${missing.join(" or ")}.`,
        remedy: "Cite the unit that states the figure, or take the figure out.",
      },
    ];
  });
  return [...values, ...prose];
}

/** Every number in findings and prose is stated by the source unit that is cited for it. */
export const figuresStandInTheirUnits: Rule = (index) => {
  const stated = new StatedNumbers(index.units);
  return index.entries
    .filter(({ collection }) => collection !== "sources")
    .flatMap((record) => problemsOf(record, index, stated));
};
