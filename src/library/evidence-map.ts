import type { Design } from "../model/design.ts";
import { designNames } from "../model/design.ts";
import type { Facet } from "../model/facet.ts";
import type { FindingData } from "../model/finding.ts";
import { type GapDirection } from "../model/gap-direction.ts";
import { gapMarks, isMeasured, type Gap } from "../model/gap.ts";
import type { Entry, FacetIndex, FacetTerm, Finding, Library } from "./library.ts";

/**
 * Where two terms meet: the entries that carry both, and the results that are themselves about both, whatever their
 * entries carry.
 */
interface MapCell {
  readonly column: FacetTerm;
  readonly entries: readonly Entry[];
  readonly results: readonly Finding[];
  /** What those results say of gaps that were measured. */
  readonly gaps: readonly MeasuredGap[];
  readonly designs: readonly Design[];
  /** What happened to gaps in few words, each said once. */
  readonly marks: readonly { readonly direction: GapDirection; readonly words: string }[];
  /** How full the cell is beside the fullest, in four steps; 0 where no entry is about both. */
  readonly step: 0 | 1 | 2 | 3 | 4;
}

interface MeasuredGap extends Gap {
  readonly finding: Finding;
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
 * Whether a finding itself is about a term: people and condition as it names them, the dimension that it measured.
 * Other facets describe the work, and the finding shares them with its entry.
 */
function isAbout({ about, outcome, entry }: Finding, facet: Facet, term: string): boolean {
  if (facet === "population" || facet === "clinical-area") return about[facet].includes(term);
  return facet === "dimension" ? measuredDimension[outcome] === term : entry.facets[facet].includes(term);
}

const stepOf = (count: number, most: number): MapCell["step"] =>
  count === 0 ? 0 : (Math.min(4, Math.ceil((count / most) * 4)) as MapCell["step"]);

/** Counts the entries and results of each two terms. Linear in the cells times the results about their row. */
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
