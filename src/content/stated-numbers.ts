import type { UnitData } from "../model/source.ts";
import type { ContentIndex } from "./content-index.ts";
import { numbersIn } from "./numbers.ts";

type Units = ContentIndex["units"];

/** Units by parent, so that a cited part stands for all that is in it. */
function childrenOf(units: Units): Map<string, UnitData[]> {
  const children = new Map<string, UnitData[]>();
  for (const unit of units.values()) {
    if (unit.parent) children.set(unit.parent, [...(children.get(unit.parent) ?? []), unit]);
  }
  return children;
}

/** The numbers that units and everything inside them state. */
export class StatedNumbers {
  readonly #units: Units;
  readonly #children: Map<string, UnitData[]>;

  constructor(units: Units) {
    this.#units = units;
    this.#children = childrenOf(units);
  }

  /** Units by id and everything inside them. */
  #within(ids: readonly string[]): Set<UnitData> {
    const seen = new Set<UnitData>();
    const queue = ids.flatMap((id) => this.#units.get(id) ?? []);
    for (let unit = queue.pop(); unit; unit = queue.pop()) {
      // A unit that holds itself is another rule's problem; here it must only end.
      if (seen.has(unit)) continue;
      seen.add(unit);
      queue.push(...(this.#children.get(unit.id) ?? []));
    }
    return seen;
  }

  /** The numbers among the given ones that no unit states, in its figures or in the name of its part. */
  missing(numbers: readonly string[], ids: readonly string[], { names = false } = {}): string[] {
    if (numbers.length === 0) return [];
    const units = [...this.#within(ids)];
    const stated = new Set(units.flatMap(({ figures, label }) => [...figures, ...(names ? [label] : [])].flatMap(numbersIn)));
    return numbers.filter((number) => !stated.has(number));
  }
}
