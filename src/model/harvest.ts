import { designs, type Design } from "./design.ts";
import type { FindingData } from "./finding.ts";
import type { GapDirection } from "./gap-direction.ts";

/** The columns of the harvest plot: what happened to the gap. */
export const harvestColumns = {
  widened: { word: "Gap widened", short: "widened", directions: ["widens"] },
  between: { word: "In between", short: "in between", directions: ["unchanged", "mixed"] },
  narrowed: { word: "Gap narrowed", short: "narrowed", directions: ["narrows"] },
  "not-measured": { word: "Nobody measured it", short: "not measured", directions: ["not-measured"] },
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
  readonly kind: "programme" | "study" | "example";
  readonly column: HarvestColumn;
  readonly row: HarvestRow;
  readonly design: Design;
  /** Whether figures of both groups show what happened to the gap, or the source says so. */
  readonly basis: "shown" | "said" | "none";
  readonly told: FindingData["reportedBy"];
  readonly study: "named" | "lost" | "none";
}

/** How many results a plot holds, and how many of them are of each kind. */
export interface HarvestCounts {
  readonly results: number;
  readonly programmes: number;
  readonly studies: number;
  /** Results of examples that name no service. */
  readonly examples: number;
  readonly columns: Readonly<Record<HarvestColumn, { readonly all: number; readonly shown: number }>>;
  readonly measured: number;
  readonly shown: number;
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
  const column = (name: HarvestColumn) => ({
    all: count((fact) => fact.column === name),
    shown: count((fact) => fact.column === name && fact.basis === "shown"),
  });
  const used = new Set(facts.map(({ design }) => design));
  return {
    results: facts.length,
    programmes: groups("programme"),
    studies: groups("study"),
    examples: count(({ kind }) => kind === "example"),
    columns: {
      widened: column("widened"),
      between: column("between"),
      narrowed: column("narrowed"),
      "not-measured": column("not-measured"),
    },
    measured: count((fact) => fact.column !== "not-measured"),
    shown: count(({ basis }) => basis === "shown"),
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
