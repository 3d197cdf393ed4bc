import type { UnitData } from "../../model/source.ts";
import type { Block } from "../scan-body.ts";
import { findingsOf, type ContentIndex, type EntryRecord } from "../content-index.ts";
import { numbersIn } from "../numbers.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

/** Units by parent, so that a cited part stands for all that is in it. */
function childrenOf(units: ReadonlyMap<string, UnitData>): Map<string, UnitData[]> {
  const children = new Map<string, UnitData[]>();
  for (const unit of units.values()) {
    if (unit.parent) children.set(unit.parent, [...(children.get(unit.parent) ?? []), unit]);
  }
  return children;
}

/** The numbers that the given units and everything inside them state. */
function statedBy(ids: readonly string[], index: ContentIndex, children: Map<string, UnitData[]>): Set<string> {
  const stated = new Set<string>();
  const seen = new Set<UnitData>();
  const queue = ids.flatMap((id) => index.units.get(id) ?? []);
  for (let unit = queue.pop(); unit; unit = queue.pop()) {
    // A unit that holds itself is another rule's problem; here it must only end.
    if (seen.has(unit)) continue;
    seen.add(unit);
    for (const figure of unit.figures) for (const number of numbersIn(figure)) stated.add(number);
    queue.push(...(children.get(unit.id) ?? []));
  }
  return stated;
}

function problemsOf(record: EntryRecord, index: ContentIndex, children: Map<string, UnitData[]>): Problem[] {
  const { file } = record;
  const values = findingsOf(record).flatMap((finding, f) =>
    finding.values.flatMap((value, v) => {
      const stated = statedBy([value.unit], index, children);
      const missing = numbersIn(value.text).filter((number) => !stated.has(number));
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
  const prose = (index.bodies.get(file)?.blocks ?? []).flatMap((block) => {
    const numbers = numbersIn(block.text.replace(/^\d+\.\s/, "").replace(/\]\([^)]*\)/g, "]"));
    if (numbers.length === 0) return [];
    const stated = statedBy(unitsOf(block), index, children);
    const missing = numbers.filter((number) => !stated.has(number));
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

/** Every number, in findings and in prose, is stated by the source unit that is cited for it. */
export const figuresStandInTheirUnits: Rule = (index) => {
  const children = childrenOf(index.units);
  return index.entries
    .filter(({ collection }) => collection !== "sources")
    .flatMap((record) => problemsOf(record, index, children));
};
