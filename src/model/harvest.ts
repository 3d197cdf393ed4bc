import { designs, type Design } from "./design.ts";
import type { FindingData } from "./finding.ts";
import type { GapDirection } from "./gap-direction.ts";
import type { Origins } from "./origins.ts";

/** The columns of the harvest plot: what happened to the gap. */
export const harvestColumns = {
  widened: { word: "Gap widened", short: "widened", directions: ["widens"] },
  between: { word: "In between", short: "in between", directions: ["unchanged", "mixed"] },
  narrowed: { word: "Gap narrowed", short: "narrowed", directions: ["narrows"] },
  "not-measured": { word: "Gap not measured", short: "not measured", directions: ["not-measured"] },
} as const satisfies Record<string, { word: string; short: string; directions: readonly GapDirection[] }>;

export type HarvestColumn = keyof typeof harvestColumns;

export const harvestColumnNames = Object.keys(harvestColumns) as [HarvestColumn, ...HarvestColumn[]];

/** The rows of the harvest plot: what was measured. What was done and what it cost share one. */
export const harvestRows = {
  health: "Health",
  access: "Access",
  experience: "Experience",
  knowledge: "Knowledge",
  work: "What was done or what it cost",
} as const;

export type HarvestRow = keyof typeof harvestRows;

export const harvestRowNames = Object.keys(harvestRows) as [HarvestRow, ...HarvestRow[]];

export const harvestRowOf = (outcome: FindingData["outcome"]): HarvestRow =>
  outcome === "process" || outcome === "cost" ? "work" : outcome;

/** What the counts and sentences of the plot need to know of a result. A page keeps it in the markup of its bar. */
export interface HarvestFact {
  /** The key of its group: results of one programme, study or passage share it. */
  readonly programme: string;
  readonly kind: "programme" | "study" | "statement" | "example";
  readonly column: HarvestColumn;
  readonly row: HarvestRow;
  readonly design: Design;
  /** Whether figures of both groups show what happened to the gap, or the source says so. */
  readonly basis: "shown" | "said" | "none";
  /** Whether different people or places are compared, and not earlier with later. */
  readonly isElsewhere: boolean;
  readonly told: FindingData["reportedBy"];
  readonly study: "named" | "lost" | "none";
}

/** How many results a column holds, and how many of them are of each kind. */
export interface ColumnCounts {
  readonly all: number;
  /** Figures show what happened to the gap. */
  readonly shown: number;
  /** Those of `shown` whose figures were worked out, not observed. */
  readonly estimated: number;
  readonly elsewhere: number;
}

/** How many results a plot holds, and how many of them are of each kind. */
export interface HarvestCounts extends Origins {
  readonly results: number;
  /** Results of examples that name no service. */
  readonly examples: number;
  readonly columns: Readonly<Record<HarvestColumn, ColumnCounts>>;
  /** Results of all columns but “not measured”, and those of which figures show what happened. */
  readonly measured: number;
  readonly shown: number;
  readonly together: ColumnCounts;
  readonly designs: ReadonlyMap<Design, number>;
  /** Results that were compared with an earlier time and nothing else. */
  readonly earlier: number;
  readonly told: Readonly<Record<HarvestFact["told"], number>>;
  readonly study: Readonly<Record<HarvestFact["study"], number>>;
}

export function countHarvest(facts: readonly HarvestFact[]): HarvestCounts {
  const count = (holds: (fact: HarvestFact) => boolean) => facts.filter(holds).length;
  const groups = (kind: HarvestFact["kind"]) =>
    new Set(facts.filter((fact) => fact.kind === kind).map(({ programme }) => programme)).size;
  const among = (belongs: (fact: HarvestFact) => boolean): ColumnCounts => {
    const own = facts.filter(belongs);
    const shown = own.filter(({ basis }) => basis === "shown");
    return {
      all: own.length,
      shown: shown.length,
      estimated: shown.filter(({ design }) => design === "estimate").length,
      elsewhere: own.filter(({ isElsewhere }) => isElsewhere).length,
    };
  };
  const column = (name: HarvestColumn) => among((fact) => fact.column === name);
  const used = new Set(facts.map(({ design }) => design));
  const together = among((fact) => fact.column !== "not-measured");
  return {
    results: facts.length,
    programmes: groups("programme"),
    studies: groups("study"),
    statements: groups("statement"),
    examples: count(({ kind }) => kind === "example"),
    columns: {
      widened: column("widened"),
      between: column("between"),
      narrowed: column("narrowed"),
      "not-measured": column("not-measured"),
    },
    measured: together.all,
    shown: together.shown,
    together,
    designs: new Map([...used].map((name) => [name, count(({ design }) => design === name)])),
    earlier: count(({ design }) => designs[design].comparison === "earlier"),
    told: {
      deliverer: count(({ told }) => told === "deliverer"),
      independent: count(({ told }) => told === "independent"),
      "not-stated": count(({ told }) => told === "not-stated"),
    },
    study: {
      named: count(({ study }) => study === "named"),
      lost: count(({ study }) => study === "lost"),
      none: count(({ study }) => study === "none"),
    },
  };
}
