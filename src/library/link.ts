import { entryPath, type EntryType } from "../model/entry-type.ts";
import { sourceOfUnit } from "../model/id.ts";
import type { Site } from "../model/site.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import {
  findingsOf,
  itemsOf,
  typeOf,
  unitsOfSource,
  type ContentIndex,
  type EntryRecord,
} from "../content/content-index.ts";
import { evidenceOf } from "./evidence.ts";
import { indexFacets, facetsOf } from "./facets.ts";
import type { Entry, Finding, Item, Library, Unit } from "./library.ts";
import { mentionsOf, type Mention } from "../content/mentions.ts";
import { byPresentation } from "./order.ts";
import { actedOnBy, seeAlso } from "./see-also.ts";
import { pagePath } from "./site-pages.ts";
import { summaryOf, titleOf } from "../content/title.ts";
import { valueText } from "./value-text.ts";

/** Objects while they are being linked: the same shapes, still open to writing. */
type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

interface Draft {
  readonly record: EntryRecord;
  readonly entry: Open<Entry>;
  readonly mentions: readonly Mention[];
}

function draftEntry(record: EntryRecord, index: ContentIndex): Draft {
  const { data, slug, body } = record;
  const type = typeOf(record);
  const entry: Open<Entry> = {
    type,
    id: data.id,
    slug,
    body,
    data,
    title: titleOf(record),
    summary: summaryOf(record),
    path: entryPath(type, slug),
    facets: facetsOf(record),
    themes: [],
    sources: [],
    findings: [],
    restsOn: [],
    items: [],
    evidence: evidenceOf([]),
    related: [],
    namedBy: [],
    actedOnBy: [],
    seeAlso: [],
    published: data.published,
    updated: data.updated,
    reviewBy: data.reviewBy,
  };
  return { record, entry, mentions: mentionsOf(record, index) };
}

/** Units of a source as a tree, each with its source. */
function linkUnits(drafts: readonly Draft[]): Map<string, Open<Unit>> {
  const units = new Map<string, Open<Unit>>();
  for (const { record, entry } of drafts) {
    for (const { id, kind, label, figures } of unitsOfSource(record)) {
      units.set(id, {
        id,
        kind,
        label,
        figures,
        source: entry as Entry<"source">,
        parent: null,
        children: [],
        usedBy: [],
      });
    }
  }
  for (const { record } of drafts) {
    for (const { id, parent } of unitsOfSource(record)) {
      const unit = units.get(id);
      const above = parent ? units.get(parent) : undefined;
      if (!unit || !above) continue;
      unit.parent = above;
      above.children.push(unit);
    }
  }
  return units;
}

const addOnce = <T>(list: T[], item: T | undefined) => {
  if (item !== undefined && !list.includes(item)) list.push(item);
};

/** Replaces every id by what it names. The index has passed the rules, so nothing is missing. */
export function linkLibrary(index: ContentIndex, site: Site, vocabulary: Vocabulary): Library {
  const drafts = index.entries
    .map((record) => draftEntry(record, index))
    .sort((a, b) => byPresentation(a.entry, b.entry));
  const byId = new Map<string, Open<Entry>>(drafts.map(({ entry }) => [entry.id, entry]));
  const units = linkUnits(drafts);
  const findings = new Map<string, Open<Finding>>();
  const items = new Map<string, Open<Item>>();
  for (const { record, entry } of drafts) {
    for (const data of findingsOf(record)) {
      findings.set(data.id, { ...data, entry, text: valueText(data), citedBy: [] });
      entry.findings.push(findings.get(data.id) as Finding);
    }
    for (const { item } of itemsOf(record)) {
      const section =
        record.collection === "checklists" ? record.data.sections.find((s) => s.items.includes(item)) : undefined;
      const linked: Open<Item> = {
        ...item,
        entry: entry as Entry<"checklist">,
        section: section?.id ?? "",
        learn: item.learn.flatMap((id) => byId.get(id) ?? []),
        units: item.units.flatMap((id) => units.get(id) ?? []),
      };
      items.set(item.id, linked);
      entry.items.push(linked);
    }
  }
  for (const draft of drafts) linkMentions(draft, byId, units, findings, items);
  for (const page of index.pages) {
    const use = { title: page.data.title, path: pagePath(page.slug) };
    for (const { id } of mentionsOf(page, index)) units.get(id)?.usedBy.push(use);
  }
  for (const { record, entry } of drafts) deriveEvidence(record, entry, findings);
  for (const { entry } of drafts) {
    entry.actedOnBy = actedOnBy(entry);
    entry.seeAlso = seeAlso(entry);
  }
  const entries = drafts.map(({ entry }) => entry);
  const groups = Map.groupBy(entries, ({ type }) => type);
  return {
    site,
    entries,
    byId,
    units,
    findings,
    items,
    facets: indexFacets(index, entries),
    pages: index.pages,
    ledger: index.ledger,
    vocabulary,
    ofType: <T extends EntryType>(type: T) => (groups.get(type) ?? []) as unknown as readonly Entry<T>[],
  };
}

function linkMentions(
  { record, entry, mentions }: Draft,
  byId: Map<string, Open<Entry>>,
  units: Map<string, Open<Unit>>,
  findings: Map<string, Open<Finding>>,
  items: Map<string, Open<Item>>,
): void {
  const used: Unit[] = [];
  for (const { id, as } of mentions) {
    if (as === "unit" && record.collection !== "sources") {
      const unit = units.get(id);
      addOnce(used, unit);
      if (unit) addOnce(unit.usedBy, entry);
    } else if (as === "finding") {
      const finding = findings.get(id);
      if (finding && finding.entry !== entry) addOnce(finding.citedBy, entry);
      if (finding && finding.entry !== entry) addOnce((finding.entry as Open<Entry>).namedBy, entry);
    } else if (as !== "unit") {
      const named = byId.get(id) ?? (items.get(id)?.entry as Open<Entry> | undefined);
      if (named && named !== entry && named.type !== "source") addOnce(named.namedBy, entry);
    }
  }
  if ("related" in record.data) {
    entry.related = record.data.related.flatMap((id) => byId.get(id) ?? []);
    entry.themes = record.data.themes
      .flatMap((id) => (byId.get(id) as Entry<"theme"> | undefined) ?? [])
      .sort(byPresentation);
  }
  for (const [source, own] of Map.groupBy(used, (unit) => sourceOfUnit(unit.id))) {
    const found = byId.get(source) as Entry<"source"> | undefined;
    if (found) entry.sources.push({ source: found, units: own });
  }
}

function deriveEvidence(record: EntryRecord, entry: Open<Entry>, findings: Map<string, Open<Finding>>): void {
  const cited =
    record.collection === "principles"
      ? record.data.citedFindings
      : record.collection === "insights"
        ? record.data.supports.findings
        : [];
  entry.restsOn = [...new Set([...entry.findings, ...cited.flatMap((id) => findings.get(id) ?? [])])];
  const dated = entry.restsOn.map((finding) => {
    const owner = finding.entry.data;
    return { ...finding, period: "period" in owner ? owner.period : undefined };
  });
  const none = record.collection === "insights" ? "No result; it rests on judgement" : "No result reported";
  entry.evidence = evidenceOf(dated, none);
  const judged = record.collection === "insights" && entry.evidence.results === 0;
  entry.facets = {
    ...entry.facets,
    design: judged ? ["judgement"] : entry.evidence.designs,
    gap: entry.evidence.directions,
    source: entry.type === "source" ? [] : entry.sources.map(({ source }) => source.id),
  };
}
