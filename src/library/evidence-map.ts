import type { Design } from "../model/design.ts";
import { designNames } from "../model/design.ts";
import type { Facet } from "../model/facet.ts";
import { type GapDirection } from "../model/gap-direction.ts";
import { gapMarks, isMeasured, type Gap } from "../model/gap.ts";
import { figureTerms } from "./figure-terms.ts";
import type { Entry, FacetIndex, FacetTerm, Finding, Library } from "./library.ts";

/**
 * A cell for two terms: the entries that carry both, and the results that are about both. A result counts by its own
 * fields, not by those of its entry.
 */
interface MapCell {
  readonly column: FacetTerm;
  readonly entries: readonly Entry[];
  readonly results: readonly Finding[];
  /** The gaps that these results measured. */
  readonly gaps: readonly MeasuredGap[];
  readonly designs: readonly Design[];
  /** Short phrases for what happened to gaps, without repeats. */
  readonly marks: readonly { readonly direction: GapDirection; readonly words: string }[];
  /** Number of entries, compared with the fullest cell, in four steps; 0 without entries. */
  readonly step: 0 | 1 | 2 | 3 | 4;
}

interface MeasuredGap extends Gap {
  readonly finding: Finding;
}

interface MapRow {
  readonly row: FacetTerm;
  readonly cells: readonly MapCell[];
}

/** One facet against another, with the rows in the groups and order of the taxonomy. */
export interface EvidenceMap {
  readonly rows: FacetIndex;
  readonly columns: FacetIndex;
  readonly groups: readonly { readonly label: string; readonly rows: readonly MapRow[] }[];
}

/**
 * Whether a finding itself is about a term. It has its own people, condition and measured dimension. Other facets
 * describe the work, so it shares them with its entry.
 */
function isAbout(finding: Finding, facet: Facet, term: string): boolean {
  const own: Partial<Record<Facet, readonly string[]>> = figureTerms(finding);
  return (own[facet] ?? finding.entry.facets[facet]).includes(term);
}

const stepOf = (count: number, most: number): MapCell["step"] =>
  count === 0 ? 0 : (Math.min(4, Math.ceil((count / most) * 4)) as MapCell["step"]);

/** Collects the entries and results of every pair of terms. Linear in cells times results of their row. */
export function evidenceMap(library: Library, rowFacet: Facet, columnFacet: Facet): EvidenceMap {
  const rows = library.facet(rowFacet);
  const columns = library.facet(columnFacet);
  const results = [...library.findings.values()].filter(({ role }) => role === "result");
  const shared = (row: FacetTerm, column: FacetTerm) =>
    row.entries.filter((entry) => entry.facets[columnFacet].includes(column.id));
  const most = Math.max(1, ...rows.terms.flatMap((row) => columns.terms.map((column) => shared(row, column).length)));
  const cellsOf = (row: FacetTerm): MapCell[] => {
    const ofRow = results.filter((finding) => isAbout(finding, rowFacet, row.id));
    return columns.terms.map((column) => {
      const entries = shared(row, column);
      const found = ofRow.filter((finding) => isAbout(finding, columnFacet, column.id));
      const gaps = found.flatMap((finding) => finding.gaps.map((gap) => ({ ...gap, finding }))).filter(isMeasured);
      return {
        column,
        entries,
        results: found,
        gaps,
        designs: designNames.filter((design) => found.some((result) => result.design === design)),
        marks: gapMarks(gaps),
        step: stepOf(entries.length, most),
      };
    });
  };
  const groups = rows.groups.length > 0 ? rows.groups : [{ id: undefined, label: rows.label }];
  return {
    rows,
    columns,
    groups: groups.map(({ id, label }) => ({
      label,
      rows: rows.terms.filter((term) => term.group === id).map((row) => ({ row, cells: cellsOf(row) })),
    })),
  };
}
