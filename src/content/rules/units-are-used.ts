import { kindsLeftOut, kindsToldWithParent, type UnitData, type UnitKind } from "../../model/source.ts";
import { textRecords, unitsOfSource, type ContentIndex } from "../content-index.ts";
import { mentionsOf } from "../mentions.ts";
import type { Rule } from "./rule.ts";

/** Kinds whose figures are dates, counts of headings or years of works. These are not facts that entries must name. */
const withoutFacts: ReadonlySet<UnitKind> = new Set(["reference", "context", "theme", "criterion"]);

function isUsed(unit: UnitData, named: ReadonlySet<string>, units: ContentIndex["units"]): boolean {
  const seen = new Set<UnitData>();
  let above: UnitData | undefined = unit;
  while (above && !seen.has(above)) {
    if (named.has(above.id)) return true;
    seen.add(above);
    above = kindsToldWithParent.has(above.kind) && above.parent ? units.get(above.parent) : undefined;
  }
  return false;
}

/**
 * Every unit of a source is named by an entry or page, so that nothing is lost. A unit that states a figure is named
 * itself. The rule binds a library with `coverage: complete` in its site.yaml.
 */
export const unitsAreUsed: Rule = (index) => {
  // An unreadable file may name units that seem unused, so it must be corrected first.
  if (!index.isComplete || index.broken.length > 0) return [];
  const users = textRecords(index).filter(({ collection }) => collection !== "sources");
  const named = new Set(users.flatMap((record) => mentionsOf(record, index)).map(({ id }) => id));
  return index.entries.flatMap((record) =>
    unitsOfSource(record).flatMap((unit, i) => {
      if (kindsLeftOut[unit.kind]) return [];
      const at = { path: ["outline", i, "id"] };
      if (!isUsed(unit, named, index.units)) {
        return [
          {
            file: record.file,
            at,
            what: `No entry or page uses ${unit.id} (${unit.label}).`,
            remedy: "Cite it where its subject is told, or write the entry that it needs.",
          },
        ];
      }
      const states = unit.figures.length > 0 && !withoutFacts.has(unit.kind);
      if (!states || named.has(unit.id)) return [];
      return [
        {
          file: record.file,
          at,
          what: `${unit.id} states ${unit.figures.join(", ")}, and no finding or citation names it.`,
          remedy: "Make its figure a finding, or cite it beside the sentence that uses it.",
        },
      ];
    }),
  );
};
