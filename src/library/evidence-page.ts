import { designs } from "../model/design.ts";
import { gapMarks } from "../model/gap.ts";
import type { GapDirection } from "../model/gap-direction.ts";
import type { HarvestColumn, HarvestRow } from "../model/harvest.ts";
import { harvestRowNames } from "../model/harvest.ts";
import { sentenceCase } from "../model/sentence-case.ts";
import { figureTerms } from "./figure-terms.ts";
import type { HarvestBar, HarvestPlot } from "./harvest-plot.ts";
import type { Entry, FacetTerm, Finding, Library } from "./library.ts";
import { labelsOf } from "./sections.ts";
import { tookOf } from "./took.ts";

/** A result in a list of what happened to the gap. */
interface ListedResult {
  readonly finding: Finding;
  readonly marks: readonly { readonly direction: GapDirection; readonly words: string }[];
  /** How it was studied, as a line of its own. */
  readonly design: string;
  readonly basis: HarvestBar["basis"] | "estimated";
}

/** The results of one entry in one column of the plot. */
export interface ColumnGroup {
  readonly entry: Entry;
  readonly results: readonly ListedResult[];
}

/** The results of one column, by the entry that they live in. */
export function columnGroups({ bars }: HarvestPlot, column: HarvestColumn): ColumnGroup[] {
  const own = bars.filter((bar) => bar.column === column);
  return [...Map.groupBy(own, ({ finding }) => finding.entry)].map(([entry, of]) => ({
    entry,
    results: of.map(({ finding, basis }) => ({
      finding,
      basis: basis === "shown" && finding.design === "estimate" ? "estimated" : basis,
      marks: gapMarks([finding]),
      design: sentenceCase(designs[finding.design].plain),
    })),
  }));
}

/** A section of a case study, in words of the units that it cites. */
export interface TopicSection {
  readonly entry: Entry;
  readonly fragment: string;
  readonly points: readonly string[];
}

function sectionsNamed(entries: readonly Entry[], fragment: string): TopicSection[] {
  return entries.flatMap((entry) => {
    const section = entry.sections.find((one) => one.fragment === fragment);
    return section ? [{ entry, fragment, points: labelsOf(section) }] : [];
  });
}

/** The sections of all case studies on what stood in the way. */
export const obstacles = (library: Library): TopicSection[] =>
  sectionsNamed(library.ofType("case-study"), "what-got-in-the-way");

/** The sections of all case studies on how it may have worked, by theme. Each stands under its first theme. */
export function mechanisms(library: Library): { theme: Entry<"theme"> | undefined; sections: TopicSection[] }[] {
  const sections = sectionsNamed(library.ofType("case-study"), "how-it-may-have-worked");
  const groups = Map.groupBy(sections, ({ entry }) => entry.themes[0]);
  const themes: (Entry<"theme"> | undefined)[] = [...library.ofType("theme"), undefined];
  return themes.flatMap((theme) => {
    const own = groups.get(theme);
    return own ? [{ theme, sections: own }] : [];
  });
}

/** One figure of cost or effort, as its source reports it. */
export interface ReportedCost {
  readonly entry: Entry;
  /** The finding that holds it, if it is one. */
  readonly finding: Finding | undefined;
  readonly what: "People" | "Money" | "Time" | "Cost";
  readonly text: string;
  readonly kind: string;
}

function costOf(finding: Finding): ReportedCost {
  const { entry, design, role, values, statement, text } = finding;
  const kind = sentenceCase(designs[design].plain);
  return {
    entry,
    finding,
    what: "Cost",
    text: values.length > 0 ? `${finding.measure}: ${text}` : statement,
    kind: role === "result" ? `${kind}, told as a result` : kind,
  };
}

/**
 * What the work cost and took, entry by entry: findings about cost, then what case studies report. A sum that a finding
 * of the same entry already gives from the same unit is not repeated.
 */
export function reportedCosts(library: Library): ReportedCost[] {
  return library.entries.flatMap((entry) => {
    const costs = entry.findings.filter(({ outcome, role }) => outcome === "cost" && role !== "need");
    const told = new Set(costs.flatMap(({ citedUnits }) => citedUnits.map(({ id }) => id)));
    const effort = tookOf(entry)
      .filter(({ unit }) => !told.has(unit))
      .map(({ what, text }): ReportedCost => ({ entry, finding: undefined, what, text, kind: "Reported" }));
    return [...costs.map(costOf), ...effort];
  });
}

/** A term that no result is about, and how many entries are. */
export interface Unmeasured {
  readonly term: FacetTerm;
  readonly entries: number;
}

/** What these sources do not report. */
export interface Blanks {
  readonly population: readonly Unmeasured[];
  readonly condition: readonly Unmeasured[];
  /** People with results about them, of whom none measured a gap. */
  readonly withoutGap: readonly FacetTerm[];
  /** Rows of the plot with results, of which none measured a gap. */
  readonly withoutGapRows: readonly HarvestRow[];
  /** Rows of the plot without any result. */
  readonly emptyRows: readonly HarvestRow[];
}

/** Finds the terms and rows that results leave empty. */
export function blanks(library: Library, { bars }: HarvestPlot): Blanks {
  const carried = (facet: "population" | "clinical-area", of: readonly HarvestBar[]) =>
    new Set(of.flatMap(({ finding }) => figureTerms(finding)[facet]));
  const unmeasured = (facet: "population" | "clinical-area") => {
    const used = carried(facet, bars);
    return library
      .facet(facet)
      .terms.filter(({ id }) => !used.has(id))
      .map((term) => ({ term, entries: term.entries.length }));
  };
  const measured = bars.filter(({ column }) => column !== "not-measured");
  const has = (of: readonly HarvestBar[], row: HarvestRow) => of.some((bar) => bar.row === row);
  const [people, ofGaps] = [carried("population", bars), carried("population", measured)];
  return {
    population: unmeasured("population"),
    condition: unmeasured("clinical-area"),
    withoutGap: library.facet("population").terms.filter(({ id }) => people.has(id) && !ofGaps.has(id)),
    withoutGapRows: harvestRowNames.filter((row) => has(bars, row) && !has(measured, row)),
    emptyRows: harvestRowNames.filter((row) => !has(bars, row)),
  };
}
