import type { FindingData } from "../model/finding.ts";
import type { Finding } from "./library.ts";

/** The facets by which a figure is found. */
export const figureFacets = ["theme", "population", "clinical-area", "dimension", "design", "gap"] as const;

export type FigureTerms = Readonly<Record<(typeof figureFacets)[number], readonly string[]>>;

/** The dimension that an outcome measures. Knowledge, process and cost belong to no dimension. */
const measuredDimension: Readonly<Record<FindingData["outcome"], readonly string[]>> = {
  access: ["access"],
  experience: ["experience"],
  health: ["outcomes"],
  knowledge: [],
  process: [],
  cost: [],
};

/**
 * The terms that a finding itself carries: the people and condition it is about, the dimension it measured and, for a
 * result, its design and what happened to gaps. Themes describe the work, so it shares them with its entry.
 */
export const figureTerms = ({ about, outcome, entry, role, design, gaps }: Finding): FigureTerms => ({
  theme: entry.facets.theme,
  population: about.population,
  "clinical-area": about["clinical-area"],
  dimension: measuredDimension[outcome],
  design: role === "result" ? [design] : [],
  gap: role === "result" ? [...new Set(gaps.map(({ direction }) => direction))] : [],
});
