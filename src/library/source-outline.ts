import { countOf } from "../model/count.ts";
import { kindsLeftOut, kindsToldWithParent } from "../model/source.ts";
import type { Entry, Library, Unit } from "./library.ts";

/** Whether a unit is named by something, told with a unit above it that is, or left out. */
type UnitStanding = "used" | "told" | "left-out";

/** A unit in the ribbon of its document. */
interface RibbonCell {
  readonly standing: UnitStanding;
  readonly hasFigures: boolean;
  /** Whether a folded part of the part begins here. */
  readonly begins: boolean;
}

/** A part of a document that its page folds: a unit with everything below it. */
export interface SourcePart {
  readonly unit: Unit;
  /** The unit itself and everything below it, in the order of the document. */
  readonly cells: readonly RibbonCell[];
  /** “24 of 26 units used, 3 with figures”. */
  readonly words: string;
  /** Its parts, if it is large enough to be folded further. */
  readonly parts: readonly SourcePart[];
  /** What stands in it beside its parts. */
  readonly single: readonly Unit[];
}

/** A unit that is left out, with the reason. */
interface LeftOut {
  readonly unit: Unit;
  readonly why: string;
}

/** What the page of a source draws. */
export interface SourceOutline {
  readonly count: number;
  readonly words: string;
  readonly parts: readonly SourcePart[];
  /** Units of the top that hold no others. */
  readonly single: readonly Unit[];
  readonly leftOut: readonly LeftOut[];
}

/** A part with more units than this folds its own parts. */
const LONGEST_LIST = 40;

const withBelow = (unit: Unit): Unit[] => [unit, ...unit.children.flatMap(withBelow)];

/** The rule of `content/rules/units-are-used`, read from the linked library. */
function standingOf(unit: Unit): UnitStanding {
  if (unit.usedBy.length > 0) return "used";
  for (let own: Unit | null = unit; own && kindsToldWithParent.has(own.kind); own = own.parent) {
    if (own.parent && own.parent.usedBy.length > 0) return "told";
  }
  return "left-out";
}

/** “24 of 26 units used, 1 told with the part above it, 1 left out; 3 with figures”. */
function wordsFor(units: readonly Unit[]): string {
  const standings = units.map(standingOf);
  const count = (standing: UnitStanding) => standings.filter((other) => other === standing).length;
  const [told, leftOut] = [count("told"), count("left-out")];
  const withFigures = units.filter(({ figures }) => figures.length > 0).length;
  const standing = [
    `${String(count("used"))} of ${countOf(units.length, "unit")} used`,
    ...(told > 0 ? [`${String(told)} told with the part above`] : []),
    ...(leftOut > 0 ? [`${String(leftOut)} left out`] : []),
  ].join(", ");
  return withFigures > 0 ? `${standing}; ${String(withFigures)} with figures` : standing;
}

function partOf(unit: Unit, folds: (child: Unit) => boolean): SourcePart {
  const units = withBelow(unit);
  const folded = units.length > LONGEST_LIST ? unit.children.filter(folds) : [];
  return {
    unit,
    cells: units.map((own) => ({
      standing: standingOf(own),
      hasFigures: own.figures.length > 0,
      begins: folded.includes(own),
    })),
    words: wordsFor(units),
    parts: folded.map((child) => partOf(child, () => false)),
    single: unit.children.filter((child) => !folded.includes(child)),
  };
}

const hasUnits = ({ children }: Unit) => children.length > 0;

/** Orders the units of a source into parts that can be folded, and lists what is left out and why. */
export function outlineOf(source: Entry<"source">, library: Library): SourceOutline {
  const units = [...library.units.values()].filter((unit) => unit.source === source);
  const top = units.filter(({ parent }) => parent === null);
  return {
    count: units.length,
    words: wordsFor(units),
    parts: top.filter(hasUnits).map((unit) => partOf(unit, hasUnits)),
    single: top.filter((unit) => !hasUnits(unit)),
    leftOut: units
      .filter((unit) => standingOf(unit) === "left-out")
      .map((unit) => ({ unit, why: kindsLeftOut[unit.kind] ?? "No entry tells it so far." })),
  };
}
