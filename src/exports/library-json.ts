import type { CaseStudyKind, Took } from "../model/case-study.ts";
import type { Facet } from "../model/facet.ts";
import { hasResults } from "../model/entry-type.ts";
import type { FindingData } from "../model/finding.ts";
import type { ItemData } from "../model/checklist.ts";
import type { Step } from "../model/insight.ts";
import type { Supports } from "../model/support.ts";
import type { Entry, Library } from "../library/library.ts";

type ExportedFinding = FindingData & { text: string };

/** What an entry's results show, in the words of its page, so that no table loses the caution. */
interface ExportedEvidence {
  readonly sentence: string;
  /** What happened to gaps, and warnings: “Gap said to have narrowed”. */
  readonly gaps: readonly string[];
  /** What limits the evidence: “No comparison group”. */
  readonly limits: readonly string[];
}

/** One entry as other software reads it. */
export interface ExportedEntry {
  readonly id: string;
  readonly type: Entry["type"];
  /** Only case studies have it. An `unattributed-example` names no service and gives no result. */
  readonly kind?: CaseStudyKind;
  readonly title: string;
  /** The path of its page inside the site. */
  readonly url: string;
  /** The whole address of its page; absent in a preview. */
  readonly address?: string;
  readonly summary: string;
  readonly themes: readonly string[];
  readonly facets: Partial<Record<string, readonly string[]>>;
  readonly designs: readonly string[];
  /** Of a principle, case study or insight: what its page says of its results. */
  readonly evidence?: ExportedEvidence;
  readonly sources: readonly { source: string; units: readonly string[] }[];
  readonly findings: readonly ExportedFinding[];
  /** Of a principle or an insight: results of other entries, how each supports it, and units that advise it. */
  readonly supports?: Supports;
  /** Of an insight: what to do first, who does it, and the unit that advises it. */
  readonly step?: Step;
  /** Of a case study: countries, or regions of England. */
  readonly area?: readonly string[];
  /** Of a case study: people, money and time, each as the source reports it. */
  readonly took?: Took;
  /** Of a checklist: how long it takes to discuss, and whom it is for. */
  readonly minutes?: number;
  readonly for?: string;
  readonly items: readonly ItemData[];
  readonly related: readonly string[];
  readonly updated: string;
  readonly reviewBy: string;
}

/** The version of the format of library.json. */
export const libraryFormat = 2;

export interface LibraryExport {
  readonly formatVersion: typeof libraryFormat;
  readonly built: string;
  readonly site: {
    readonly name: string;
    /** Absent where the copy names no publisher. */
    readonly organisation?: string;
    readonly edition: string;
    /** Where it is published; absent in a preview. */
    readonly url?: string;
  };
  readonly entries: readonly ExportedEntry[];
}

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

function exportFinding({
  entry: _entry,
  citedBy: _citedBy,
  citedUnits: _citedUnits,
  sourceLines: _sourceLines,
  chart: _chart,
  tags: _tags,
  details: _details,
  sharedCaveat: _sharedCaveat,
  ownCaveat: _ownCaveat,
  caveat,
  ...data
}: Entry["findings"][number]): ExportedFinding {
  return { ...data, ...(caveat === undefined ? {} : { caveat }) };
}

function exportItem({ entry: _entry, section: _section, learn, units, ...data }: Entry["items"][number]): ItemData {
  return { ...data, learn: idsOf(learn), units: idsOf(units) };
}

/** The fields that only some types have. */
function exportOfType(data: Entry["data"]): Partial<ExportedEntry> {
  if ("took" in data) return { area: data.area, took: data.took };
  if ("step" in data) return { supports: data.supports, step: data.step };
  if ("supports" in data) return { supports: data.supports };
  return "ratingLabels" in data ? { minutes: data.minutes, for: data.for } : {};
}

const exportEvidence = ({ sentence, marks, limits }: Entry["evidence"]): ExportedEvidence => ({
  sentence,
  gaps: marks.map(({ words }) => words),
  limits: limits.map(({ label }) => label),
});

function exportEntry(entry: Entry, site: string | undefined): ExportedEntry {
  return {
    id: entry.id,
    type: entry.type,
    ...("kind" in entry.data && "issue" in entry.data ? { kind: entry.data.kind } : {}),
    title: entry.title,
    url: entry.path,
    ...(site ? { address: site.replace(/\/$/, "") + entry.path } : {}),
    summary: entry.summary,
    themes: idsOf(entry.themes),
    facets: entry.facets satisfies Record<Facet, readonly string[]>,
    designs: entry.evidence.designs,
    ...(hasResults(entry.type) ? { evidence: exportEvidence(entry.evidence) } : {}),
    sources: entry.sources.map(({ source, units }) => ({ source: source.id, units: idsOf(units) })),
    findings: entry.findings.map(exportFinding),
    ...exportOfType(entry.data),
    items: entry.items.map(exportItem),
    related: idsOf(entry.related),
    updated: entry.updated,
    reviewBy: entry.reviewBy,
  };
}

/** The newest date in the content. It replaces the date of the build, so that equal content gives an equal file. */
const builtOn = ({ entries }: Library): string =>
  entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), "");

/** The whole library for other software, format version 2. `address` is where the site is published, if it is. */
export function libraryJson(library: Library, address: string | undefined): LibraryExport {
  const { name, organisation, edition } = library.site;
  return {
    formatVersion: libraryFormat,
    built: builtOn(library),
    site: { name, ...(organisation ? { organisation } : {}), edition, ...(address ? { url: address } : {}) },
    entries: library.entries.map((entry) => exportEntry(entry, address)),
  };
}
