import { comparisonNames, designNames, designs, type Comparison } from "../model/design.ts";
import { resultFacets, type Facet, type ResultFacet } from "../model/facet.ts";
import { gapDirectionNames, type GapDirection } from "../model/gap-direction.ts";
import { gapMarks, isMeasured } from "../model/gap.ts";
import { mapViewNames, type MapView } from "../model/map-view.ts";
import type { Origins } from "../model/origins.ts";
import { figureTerms } from "./figure-terms.ts";
import type { Entry, FacetIndex, FacetTerm, Finding, Library } from "./library.ts";
import { countProgrammes, supportingResults } from "./programmes.ts";

/** What a cell counts in one view: entries, in the order of the library, and the results that put them there. */
interface CellView {
  readonly entries: readonly Entry[];
  readonly results: readonly Finding[];
  /** Where these results come from. Several entries may rest on the same programme or study. */
  readonly from: Origins;
  readonly comparisons: readonly Comparison[];
  /** The filters with which the library lists exactly these entries; undefined if it has none. */
  readonly filters: Partial<Record<Facet, readonly string[]>> | undefined;
}

/** A cell for two terms, or for one row and every column. */
export interface MapCell {
  readonly column: FacetTerm | undefined;
  readonly views: Readonly<Record<MapView, CellView>>;
  /** Short phrases for what happened to gaps that the results measured, without repeats. */
  readonly marks: readonly { readonly direction: GapDirection; readonly words: string }[];
}

export interface MapRow {
  readonly row: FacetTerm;
  readonly cells: readonly MapCell[];
  readonly total: MapCell;
}

interface MapGroup {
  readonly label: string;
  readonly rows: readonly MapRow[];
  /** Number of different entries of all rows, by view. */
  readonly totals: Readonly<Record<MapView, number>>;
}

/** One facet against another, with the rows in the groups and order of the taxonomy. */
export interface EvidenceMap {
  readonly rows: FacetIndex;
  readonly columns: FacetIndex;
  readonly groups: readonly MapGroup[];
}

/** The tables of the map, in their order on its page: the facet of the rows and that of the columns. */
export const mapTables = {
  "by-dimension": ["population", "dimension"],
  "by-theme": ["population", "theme"],
  measured: ["theme", "dimension"],
} as const satisfies Record<string, readonly [Facet, Facet]>;

/** An entry with one result that it rests on. */
interface Resting {
  readonly entry: Entry;
  readonly result: Finding;
}

interface Term {
  readonly facet: Facet;
  readonly id: string;
}

const isResultFacet = (facet: Facet): facet is ResultFacet => resultFacets.some((name) => name === facet);

/** Whether a result carries a term: people, condition and dimension by itself, the facets of the work by its entry. */
const carries = ({ entry, result }: Resting, { facet, id }: Term): boolean =>
  (isResultFacet(facet) ? figureTerms(result)[facet] : entry.facets[facet]).includes(id);

const measuredGaps = ({ gaps }: Finding) => gaps.filter(isMeasured);

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

const resultsOf = (resting: readonly Resting[]) => unique(resting.map(({ result }) => result));

function viewOf(entries: readonly Entry[], results: readonly Finding[], filters: CellView["filters"]): CellView {
  const compared = new Set(results.map(({ design }) => designs[design].comparison));
  return {
    entries,
    results,
    from: countProgrammes(results),
    comparisons: comparisonNames.filter((name) => compared.has(name)),
    filters,
  };
}

function cellOf(
  terms: readonly Term[],
  entries: readonly Entry[],
  resting: readonly Resting[],
): Omit<MapCell, "column"> {
  const measured = resting.filter(({ result }) => measuredGaps(result).length > 0);
  const found = resultsOf(resting);
  const own = Object.fromEntries(terms.map(({ facet, id }) => [facet, [id]]));
  // An entry that only advises carries the design of advice without a result, so a design alone does not find results.
  const asksResult = terms.some(({ facet }) => isResultFacet(facet));
  const gaps = found.flatMap(measuredGaps);
  const among = (list: readonly Resting[]) => unique(list.map(({ entry }) => entry));
  return {
    views: {
      all: viewOf(entries, found, own),
      results: viewOf(
        among(resting),
        found,
        asksResult
          ? { ...own, design: designNames.filter((name) => found.some(({ design }) => design === name)) }
          : undefined,
      ),
      gaps: viewOf(among(measured), resultsOf(measured), {
        ...own,
        gap: gapDirectionNames.filter((name) => gaps.some(({ direction }) => direction === name)),
      }),
    },
    marks: gapMarks(found),
  };
}

/** Every entry with each result that it rests on, in the order of the library. */
const restingOf = (entries: readonly Entry[]): Resting[] =>
  entries.flatMap((entry) => supportingResults(entry.restsOn).map((result) => ({ entry, result })));

function rowOf(row: FacetTerm, rowFacet: Facet, columns: FacetIndex, resting: readonly Resting[]): MapRow {
  const own = { facet: rowFacet, id: row.id };
  const ofRow = resting.filter((one) => carries(one, own));
  return {
    row,
    cells: columns.terms.map((column) => {
      const other = { facet: columns.facet, id: column.id };
      const entries = row.entries.filter((entry) => entry.facets[columns.facet].includes(column.id));
      const both = ofRow.filter((one) => carries(one, other));
      return { column, ...cellOf([own, other], entries, both) };
    }),
    total: { column: undefined, ...cellOf([own], row.entries, ofRow) },
  };
}

/** One row of the map, for the page of its term. */
export const mapRow = (library: Library, rowFacet: Facet, row: FacetTerm, columnFacet: Facet): MapRow =>
  rowOf(row, rowFacet, library.facet(columnFacet), restingOf(library.entries));

/** Collects the entries and results of every pair of terms. Linear in cells times results of their row. */
export function evidenceMap(library: Library, rowFacet: Facet, columnFacet: Facet): EvidenceMap {
  const rows = library.facet(rowFacet);
  const columns = library.facet(columnFacet);
  const resting = restingOf(library.entries);
  const groups = rows.groups.length > 0 ? rows.groups : [{ id: undefined, label: rows.label }];
  return {
    rows,
    columns,
    groups: groups.map(({ id, label }) => {
      const own = rows.terms.filter((term) => term.group === id).map((term) => rowOf(term, rowFacet, columns, resting));
      const count = (view: MapView) => unique(own.flatMap(({ total }) => total.views[view].entries)).length;
      const totals = Object.fromEntries(mapViewNames.map((view) => [view, count(view)])) as Record<MapView, number>;
      return { label, rows: own, totals };
    }),
  };
}
