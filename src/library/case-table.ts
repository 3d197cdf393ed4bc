import {
  caseFilterNames,
  caseFilters,
  caseOrderNames,
  type CaseFilter,
  type CaseOrder,
} from "../model/case-filters.ts";
import { caseStudyKinds } from "../model/case-study.ts";
import { gapDirectionNames } from "../model/gap-direction.ts";
import type { Entry, FacetTerm, Library } from "./library.ts";
import { rowFacts, type RowFacts } from "./row-facts.ts";
import { tookOf } from "./took.ts";

/** A case study as one line of a table. */
interface CaseLine {
  readonly entry: Entry<"case-study">;
  readonly kind: string;
  readonly place: string | undefined;
  /** The people that its editors name first, and how many others. */
  readonly people: readonly FacetTerm[];
  readonly morePeople: number;
  readonly facts: RowFacts;
  /** People, money and time, as the source reports them. */
  readonly took: readonly string[];
  /** What filters ask for, in the form of `wantedTerms`. */
  readonly terms: readonly string[];
  /** Its place in each order. */
  readonly places: Readonly<Record<CaseOrder, number>>;
}

/** A filter with the choices that at least one line has. */
interface CaseChoice {
  readonly name: CaseFilter;
  readonly label: string;
  readonly terms: readonly { readonly id: string; readonly label: string; readonly lang?: string | undefined }[];
}

export interface CaseTable {
  readonly lines: readonly CaseLine[];
  readonly filters: readonly CaseChoice[];
}

type Case = Entry<"case-study">;

/** How many groups of people a line names. */
const MOST_PEOPLE = 3;

const byTitle = (a: Case, b: Case) => a.title.localeCompare(b.title, "en");

/** The first direction of an entry’s gaps; last what has none. The order of directions is for lists and is no grade. */
function gapRank({ evidence }: Case): number {
  const place = gapDirectionNames.findIndex((name) => evidence.directions.includes(name));
  return place < 0 ? gapDirectionNames.length : place;
}

function byPlace(a: Case, b: Case): number {
  if (!a.data.place || !b.data.place) return Number(!a.data.place) - Number(!b.data.place);
  return a.data.place.localeCompare(b.data.place, "en");
}

const comparisons: Readonly<Record<CaseOrder, (a: Case, b: Case) => number>> = {
  title: byTitle,
  place: byPlace,
  gap: (a, b) => gapRank(a) - gapRank(b),
};

function termsOf({ facets, data, findings }: Case): string[] {
  const results = findings.filter(({ role }) => role === "result");
  const gaps = results.flatMap(({ gaps: own, about }) =>
    own.flatMap(({ direction }) => [`gap=${direction}`, ...about.population.map((id) => `gap=${direction}@${id}`)]),
  );
  return [...new Set([...facets.population.map((id) => `population=${id}`), `kind=${data.kind}`, ...gaps])];
}

/** All case studies as a table, in the order of their titles, with the filters that narrow it. */
export function caseTable(library: Library): CaseTable {
  const cases = library.ofType("case-study").toSorted(byTitle);
  const orders = caseOrderNames.map((name) => [name, cases.toSorted(comparisons[name])] as const);
  const terms = new Map(library.facet("population").terms.map((term) => [term.id, term]));
  const lines = cases.map((entry) => ({
    entry,
    kind: caseStudyKinds[entry.data.kind],
    place: entry.data.place,
    people: entry.facets.population.slice(0, MOST_PEOPLE).flatMap((id) => terms.get(id) ?? []),
    morePeople: Math.max(0, entry.facets.population.length - MOST_PEOPLE),
    facts: rowFacts(entry, library),
    took: tookOf(entry).map(({ text }) => text),
    terms: termsOf(entry),
    places: Object.fromEntries(orders.map(([name, order]) => [name, order.indexOf(entry)])) as CaseLine["places"],
  }));
  const used = new Set(lines.flatMap(({ terms }) => terms));
  const named: Readonly<Record<CaseFilter, CaseChoice["terms"]>> = {
    population: library.facet("population").terms,
    kind: Object.entries(caseStudyKinds).map(([id, label]) => ({ id, label })),
    gap: library.facet("gap").terms,
  };
  return {
    lines,
    filters: caseFilterNames.map((name) => ({
      name,
      label: caseFilters[name],
      terms: named[name].filter(({ id }) => used.has(`${name}=${id}`)),
    })),
  };
}
