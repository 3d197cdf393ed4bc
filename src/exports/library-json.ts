import type { CaseStudyKind } from "../model/case-study.ts";
import type { Facet } from "../model/facet.ts";
import type { FindingData } from "../model/finding.ts";
import type { ItemData } from "../model/checklist.ts";
import type { Entry, Library } from "../library/library.ts";

type ExportedFinding = FindingData & { text: string };

/** One entry as other software reads it. */
export interface ExportedEntry {
  readonly id: string;
  readonly type: Entry["type"];
  /** Of a case study alone: `unattributed-example` names no service and gives no result. */
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
  readonly sources: readonly { source: string; units: readonly string[] }[];
  readonly findings: readonly ExportedFinding[];
  readonly items: readonly ItemData[];
  readonly related: readonly string[];
  readonly updated: string;
  readonly reviewBy: string;
}

export interface LibraryExport {
  readonly formatVersion: 1;
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
  chart: _chart,
  ...data
}: Entry["findings"][number]): ExportedFinding {
  return data;
}

function exportItem({ entry: _entry, section: _section, learn, units, ...data }: Entry["items"][number]): ItemData {
  return { ...data, learn: idsOf(learn), units: idsOf(units) };
}

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
    sources: entry.sources.map(({ source, units }) => ({ source: source.id, units: idsOf(units) })),
    findings: entry.findings.map(exportFinding),
    items: entry.items.map(exportItem),
    related: idsOf(entry.related),
    updated: entry.updated,
    reviewBy: entry.reviewBy,
  };
}

/** The newest date that the content carries: a build of the same content says the same. */
const builtOn = ({ entries }: Library): string =>
  entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), "");

/** The whole library for other software, format version 1. `address` is where the site is published, if it is. */
export function libraryJson(library: Library, address: string | undefined): LibraryExport {
  const { name, organisation, edition } = library.site;
  return {
    formatVersion: 1,
    built: builtOn(library),
    site: { name, ...(organisation ? { organisation } : {}), edition, ...(address ? { url: address } : {}) },
    entries: library.entries.map((entry) => exportEntry(entry, address)),
  };
}
