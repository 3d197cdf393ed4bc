import type { UnitData } from "../model/source.ts";
import type { ContentIndex } from "./content-index.ts";
import { numbersIn } from "./numbers.ts";

type Units = ContentIndex["units"];

/** Groups units by parent, because citing a unit also cites the units inside it. */
function childrenOf(units: Units): Map<string, UnitData[]> {
  const children = new Map<string, UnitData[]>();
  for (const unit of units.values()) {
    if (unit.parent) children.set(unit.parent, [...(children.get(unit.parent) ?? []), unit]);
  }
  return children;
}

/** The numbers stated by units and by everything inside them. */
export class StatedNumbers {
  readonly #units: Units;
  readonly #children: Map<string, UnitData[]>;

  constructor(units: Units) {
    this.#units = units;
    this.#children = childrenOf(units);
  }

  /** The units with the given ids, and everything inside them. */
  #within(ids: readonly string[]): Set<UnitData> {
    const seen = new Set<UnitData>();
    const queue = ids.flatMap((id) => this.#units.get(id) ?? []);
    for (let unit = queue.pop(); unit; unit = queue.pop()) {
      // Another rule reports a unit that contains itself. Here the loop only has to end.
      if (seen.has(unit)) continue;
      seen.add(unit);
      queue.push(...(this.#children.get(unit.id) ?? []));
    }
    return seen;
  }

  /** Returns the given numbers that no unit states in its figures or, with `names`, in its label. */
  missing(numbers: readonly string[], ids: readonly string[], { names = false } = {}): string[] {
    if (numbers.length === 0) return [];
    const units = [...this.#within(ids)];
    const stated = new Set(units.flatMap(({ figures, label }) => [...figures, ...(names ? [label] : [])].flatMap(numbersIn)));
    return numbers.filter((number) => !stated.has(number));
  }
}
