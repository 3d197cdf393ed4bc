import { findingRoleNames, findingRoles, type FindingRole } from "../model/finding-role.ts";
import { outcomeNames, outcomes, type Outcome } from "../model/outcome.ts";
import { figureFacets, figureTerms } from "./figure-terms.ts";
import type { Finding, Library } from "./library.ts";

/** A choice by which the list of figures can be narrowed. */
interface FigureFilter {
  readonly name: string;
  readonly label: string;
  readonly terms: readonly { readonly id: string; readonly label: string; readonly lang?: string | undefined }[];
}

/** A finding in the list: the terms that filters ask for, by the name of the filter, and its place in each order. */
export interface ListedFigure {
  readonly finding: Finding;
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** Place by outcome: results first, then health before access and so on, then the order of the library. */
  readonly byOutcome: number;
}

export interface FigureList {
  readonly figures: readonly ListedFigure[];
  readonly filters: readonly FigureFilter[];
}

const roleRank = (role: FindingRole) => findingRoleNames.indexOf(role);
const outcomeRank = (outcome: Outcome) => outcomeNames.indexOf(outcome);

/** Sorts without changing the order of equals. */
const sorted = (findings: readonly Finding[], ...ranks: readonly ((finding: Finding) => number)[]) =>
  [...findings].sort((a, b) => ranks.map((rank) => rank(a) - rank(b)).find((difference) => difference !== 0) ?? 0);

/** Every finding, results first and then as the library orders entries, with the filters that at least one carries. */
export function listFigures(library: Library): FigureList {
  const all = sorted([...library.findings.values()], ({ role }) => roleRank(role));
  const places = sorted(
    all,
    ({ role }) => roleRank(role),
    ({ outcome }) => outcomeRank(outcome),
  );
  const figures = all.map((finding) => ({
    finding,
    terms: { role: [finding.role], outcome: [finding.outcome], ...figureTerms(finding) },
    byOutcome: places.indexOf(finding),
  }));
  const used = (name: string, id: string) =>
    figures.some(({ terms }) => (terms as ListedFigure["terms"])[name]?.includes(id));
  const filters = [
    {
      name: "role",
      label: "Kind of figure",
      terms: findingRoleNames.map((id) => ({ id, label: findingRoles[id].plain })),
    },
    {
      name: "outcome",
      label: "What was measured",
      terms: outcomeNames.map((id) => ({ id, label: outcomes[id].plain })),
    },
    ...figureFacets.map((facet) => ({ name: facet, ...library.facet(facet) })),
  ];
  return {
    figures,
    filters: filters
      .map(({ name, label, terms }) => ({ name, label, terms: terms.filter(({ id }) => used(name, id)) }))
      .filter(({ terms }) => terms.length > 0),
  };
}
