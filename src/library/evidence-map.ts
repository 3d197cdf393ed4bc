import type { Design } from "../model/design.ts";
import { designNames } from "../model/design.ts";
import type { Facet } from "../model/facet.ts";
import type { FindingData } from "../model/finding.ts";
import type { Entry, FacetIndex, FacetTerm, Library } from "./library.ts";

/**
 * Where two terms meet: the entries that carry both, and what the results told in them rest on and did to a gap, as far
 * as those results measured what the terms name.
 */
interface MapCell {
  readonly column: FacetTerm;
  readonly entries: readonly Entry[];
  readonly designs: readonly Design[];
  readonly widens: boolean;
  /** How full the cell is beside the fullest, in four steps; 0 where these sources hold nothing. */
  readonly step: 0 | 1 | 2 | 3 | 4;
}

interface MapRow {
  readonly row: FacetTerm;
  readonly cells: readonly MapCell[];
}

/** One facet against another: rows in their groups, as the taxonomy orders them. */
export interface EvidenceMap {
  readonly rows: FacetIndex;
  readonly columns: FacetIndex;
  readonly groups: readonly { readonly label: string; readonly rows: readonly MapRow[] }[];
}

/** The dimension that a result measured; knowledge, process and cost are none. */
const measuredDimension: Record<FindingData["outcome"], string | undefined> = {
  access: "access",
  experience: "experience",
  health: "outcomes",
  knowledge: undefined,
  process: undefined,
  cost: undefined,
};

/**
 * Whether a finding itself is about a term. A finding does not name its people or their condition, so it is about none
 * of them, whatever its entry is about; other facets describe the work, and the finding shares them with its entry.
 */
function isAbout({ outcome }: FindingData, facet: Facet, term: string): boolean {
  if (facet === "population" || facet === "clinical-area") return false;
  return facet !== "dimension" || measuredDimension[outcome] === term;
}

const stepOf = (count: number, most: number): MapCell["step"] =>
  count === 0 ? 0 : (Math.min(4, Math.ceil((count / most) * 4)) as MapCell["step"]);

/** Counts the entries that carry a term of each of two facets. Linear in the terms times the entries of a row. */
export function evidenceMap(library: Library, rowFacet: Facet, columnFacet: Facet): EvidenceMap {
  const rows = library.facet(rowFacet);
  const columns = library.facet(columnFacet);
  const shared = (row: FacetTerm, column: FacetTerm) =>
    row.entries.filter((entry) => entry.facets[columnFacet].includes(column.id));
  const most = Math.max(1, ...rows.terms.flatMap((row) => columns.terms.map((column) => shared(row, column).length)));
  const cell = (row: FacetTerm, column: FacetTerm): MapCell => {
    const entries = shared(row, column);
    const results = entries
      .flatMap(({ findings }) => findings)
      .filter(({ role }) => role === "result")
      .filter((finding) => isAbout(finding, rowFacet, row.id) && isAbout(finding, columnFacet, column.id));
    return {
      column,
      entries,
      designs: designNames.filter((design) => results.some((result) => result.design === design)),
      widens: results.some(({ gaps }) => gaps.some(({ direction }) => direction === "widens")),
      step: stepOf(entries.length, most),
    };
  };
  const groups = rows.groups.length > 0 ? rows.groups : [{ id: undefined, label: rows.label }];
  return {
    rows,
    columns,
    groups: groups.map(({ id, label }) => ({
      label,
      rows: rows.terms
        .filter((term) => term.group === id)
        .map((row) => ({ row, cells: columns.terms.map((column) => cell(row, column)) })),
    })),
  };
}
