import { designs } from "../model/design.ts";
import type { Facet } from "../model/facet.ts";
import { gapMarks, isMeasured, type Gap } from "../model/gap.ts";
import { countHarvest, harvestColumnNames, harvestRowNames, harvestRowOf, harvestRows } from "../model/harvest.ts";
import type { HarvestColumn, HarvestCounts, HarvestFact, HarvestRow } from "../model/harvest.ts";
import { sentenceCase } from "../model/sentence-case.ts";
import { effectWords } from "./effect-words.ts";
import { figureFacets, figureTerms, type FigureTerms } from "./figure-terms.ts";
import type { Finding, Library } from "./library.ts";
import { groupByProgramme } from "./programmes.ts";

/** One result as a bar. */
export interface HarvestBar extends HarvestFact {
  readonly finding: Finding;
  /** What was compared. It never says how good the result is. */
  readonly height: "without" | "earlier" | "other";
  /** The average effect, or that the measure is the gap itself. */
  readonly fill: "better" | "worse" | "unclear" | "gap";
  /** “Health, gap narrowed.” */
  readonly lead: string;
  /** What was compared and what it showed on average. */
  readonly compared: string;
  readonly terms: FigureTerms;
}

/** Bars of one programme, study or passage in one cell, drawn as one. */
interface HarvestRun {
  readonly programme: string;
  readonly kind: HarvestFact["kind"];
  readonly bars: readonly HarvestBar[];
}

interface HarvestCell {
  readonly column: HarvestColumn;
  readonly runs: readonly HarvestRun[];
  readonly count: number;
}

export interface HarvestPlot {
  readonly rows: readonly {
    readonly row: HarvestRow;
    readonly label: string;
    readonly cells: readonly HarvestCell[];
  }[];
  readonly bars: readonly HarvestBar[];
  readonly counts: HarvestCounts;
}

/** Where one gap belongs. A difference from what was expected says nothing about an earlier time. */
function wayOf({ direction, against }: Gap): HarvestColumn {
  if (against === "expected") return "between";
  if (direction === "narrows") return "narrowed";
  return direction === "widens" ? "widened" : "between";
}

/** The one column of a result. Gaps that went several ways stand in between. */
function columnOf(gaps: readonly Gap[]): HarvestColumn {
  const [way, ...others] = new Set(gaps.map(wayOf));
  if (!way) return "not-measured";
  return others.length > 0 ? "between" : way;
}

function basisOf(gaps: readonly Gap[]): HarvestFact["basis"] {
  if (gaps.length === 0) return "none";
  return gaps.every(({ basis }) => basis === "figures") ? "shown" : "said";
}

function fillOf({ of, effect }: Finding): HarvestBar["fill"] {
  if (of === "gap") return "gap";
  return effect === "better" || effect === "worse" ? effect : "unclear";
}

/** “Health, gap said to have narrowed.” */
function leadOf(row: HarvestRow, finding: Finding, gaps: readonly Gap[], column: HarvestColumn): string {
  const words = gapMarks([finding]).map(({ words: said }) => said.toLowerCase());
  const ways = new Set(gaps.map(wayOf)).size > 1 ? "several directions: " : "";
  return `${harvestRows[row]}, ${column === "not-measured" ? "gap not measured" : ways + words.join(", ")}.`;
}

const comparedOf = (finding: Finding): string =>
  finding.of === "gap"
    ? `The measure is the gap itself: ${designs[finding.design].plain}.`
    : `On average ${effectWords(finding)}.`;

function barOf(finding: Finding, programme: string, kind: HarvestFact["kind"]): HarvestBar {
  const gaps = finding.gaps.filter(isMeasured);
  const [row, column] = [harvestRowOf(finding.outcome), columnOf(gaps)];
  return {
    finding,
    programme,
    kind,
    row,
    column,
    design: finding.design,
    height: designs[finding.design].comparison,
    fill: fillOf(finding),
    basis: basisOf(gaps),
    isElsewhere: gaps.some(({ against }) => against === "elsewhere"),
    told: finding.reportedBy,
    study: finding.study === "lost" || finding.study === "none" ? finding.study : "named",
    lead: leadOf(row, finding, gaps, column),
    compared: sentenceCase(comparedOf(finding)),
    terms: figureTerms(finding),
  };
}

const kindOrder: readonly HarvestFact["kind"][] = ["programme", "study", "statement", "example"];

/**
 * Arranges results as a harvest plot (Ogilvie and others, 2008): one bar a result, by what was measured and what
 * happened to the gap. Programmes come first, then studies, statements and examples, each in the order of the
 * library.
 */
export function harvestPlot(findings: Iterable<Finding>): HarvestPlot {
  const results = [...findings].filter(({ role }) => role === "result");
  const groups = groupByProgramme(results.map((finding) => ({ finding, bears: "alone" })));
  const runs = kindOrder
    .flatMap((kind) => groups.filter((group) => group.kind === kind))
    .map(({ key, kind, results: own }) => ({
      programme: key,
      kind,
      bars: own.map(({ finding }) => barOf(finding, key, kind)),
    }));
  const bars = runs.flatMap((run) => run.bars);
  const cellOf = (row: HarvestRow, column: HarvestColumn): HarvestCell => {
    const own = runs
      .map((run) => ({ ...run, bars: run.bars.filter((bar) => bar.row === row && bar.column === column) }))
      .filter((run) => run.bars.length > 0);
    return { column, runs: own, count: own.reduce((sum, run) => sum + run.bars.length, 0) };
  };
  return {
    rows: harvestRowNames.map((row) => ({
      row,
      label: harvestRows[row],
      cells: harvestColumnNames.map((column) => cellOf(row, column)),
    })),
    bars,
    counts: countHarvest(bars),
  };
}

/** A facet that results carry themselves. Themes are those of their entries. */
export type HarvestFacet = (typeof figureFacets)[number];

/** Whether results carry terms of a facet themselves. */
export const isHarvestFacet = (facet: Facet): facet is HarvestFacet => figureFacets.some((name) => name === facet);

/** The results of a topic as a plot. Undefined where no result carries the term. */
export function harvestOf(library: Library, facet: Facet, term: string): HarvestPlot | undefined {
  if (!isHarvestFacet(facet)) return undefined;
  const own = [...library.findings.values()].filter((finding) => figureTerms(finding)[facet].includes(term));
  const plot = harvestPlot(own);
  return plot.bars.length > 0 ? plot : undefined;
}
