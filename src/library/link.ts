import { entryPath, type EntryType } from "../model/entry-type.ts";
import { contentLanguage } from "../model/content-language.ts";
import { wholeCaveat } from "../model/shared-caveat.ts";
import type { FindingData } from "../model/finding.ts";
import type { Site } from "../model/site.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import { bodyOf, findingsOf, itemsOf, typeOf, type ContentIndex, type EntryRecord } from "../content/content-index.ts";
import { aboutOf } from "./about-of.ts";
import { caveatsInText } from "./caveats-in-text.ts";
import { contentDigest } from "./content-digest.ts";
import { numberCitations, unitIdsOf } from "./citations.ts";
import type { Draft, Mutable } from "./draft.ts";
import { evidenceOf } from "./evidence.ts";
import { indexFacets, facetsOf } from "./facets.ts";
import { countedSite } from "./site-words.ts";
import type { AboutPage, Entry, Finding, Item, Library } from "./library.ts";
import { mentionsOf } from "../content/mentions.ts";
import { linkMentions } from "./link-mentions.ts";
import { linkTemplates } from "./link-templates.ts";
import { linkUnits } from "./link-units.ts";
import { byPresentation } from "./order.ts";
import { resultPhrase } from "./result-phrase.ts";
import { sectionsOf } from "./sections.ts";
import { actedOnBy, seeAlso } from "./see-also.ts";
import { pagePath } from "../model/site-paths.ts";
import { summaryOf, titleOf } from "../content/title.ts";
import { figuresUsed } from "./figures-used.ts";
import { chartOf } from "./finding-chart.ts";
import { findingDetails, findingTags } from "./finding-tags.ts";
import { valueText } from "./value-text.ts";

function draftEntry(record: EntryRecord, index: ContentIndex, lang: string | undefined): Draft {
  const { data, slug } = record;
  const type = typeOf(record);
  const entry: Mutable<Entry> = {
    type,
    id: data.id,
    slug,
    citations: [],
    caveats: new Map(),
    sections: [],
    firstStep: "step" in data ? data.step.text : undefined,
    data,
    title: titleOf(record),
    summary: summaryOf(record),
    lang,
    path: entryPath(type, slug),
    facets: facetsOf(record),
    themes: [],
    sources: [],
    findings: [],
    restsOn: [],
    items: [],
    evidence: evidenceOf([], type),
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

/** The caveats of a finding: what it shares with others, what is its own, and both together. */
function caveatsOf(record: EntryRecord, { id, caveat: ownCaveat }: FindingData) {
  const shared = "caveats" in record.data ? record.data.caveats : [];
  const sharedCaveat = shared.find(({ findings }) => findings.includes(id))?.text;
  return { caveat: wholeCaveat(sharedCaveat, ownCaveat), sharedCaveat, ownCaveat };
}

/** Replaces every id by the object it names. The index has passed the rules, so nothing is missing. */
export function linkLibrary(index: ContentIndex, site: Site, vocabulary: Vocabulary): Library {
  const drafts = index.entries
    .map((record) => draftEntry(record, index, contentLanguage(site.language)))
    .sort((a, b) => byPresentation(a.entry, b.entry));
  const byId = new Map<string, Mutable<Entry>>(drafts.map(({ entry }) => [entry.id, entry]));
  const units = linkUnits(drafts);
  const findings = new Map<string, Mutable<Finding>>();
  const items = new Map<string, Mutable<Item>>();
  for (const { record, entry } of drafts) {
    for (const data of findingsOf(record)) {
      const citedUnits = unitIdsOf(data).flatMap((id) => units.get(id) ?? []);
      findings.set(data.id, {
        ...data,
        entry,
        text: valueText(data),
        phrase: resultPhrase(data),
        ...caveatsOf(record, data),
        chart: chartOf(data),
        tags: findingTags(data),
        details: findingDetails(data),
        citedUnits,
        sourceLines: citedUnits.map((unit) => ({ unit, ...figuresUsed(data, unit) })),
        citedBy: [],
      });
      entry.findings.push(findings.get(data.id) as Finding);
    }
    for (const { item } of itemsOf(record)) {
      const section =
        record.collection === "checklists" ? record.data.sections.find((s) => s.items.includes(item)) : undefined;
      const linked: Mutable<Item> = {
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
  const entries = drafts.map(({ entry }) => entry);
  for (const draft of drafts) linkMentions(draft, byId, units, findings, items);
  for (const { record, entry } of drafts) {
    const body = bodyOf(index, record.file);
    const step = "step" in record.data ? units.get(record.data.step.unit ?? "") : undefined;
    entry.citations = numberCitations(body, units, findings, step ? [step] : []);
    entry.sections = sectionsOf(body, units);
    const shown = body.marks.filter(({ component }) => component === "Finding");
    entry.caveats = caveatsInText(shown.flatMap(({ id }) => findings.get(id) ?? []));
  }
  const pages = index.pages.map((record): AboutPage => {
    const { title, summary, updated } = record.data;
    const citations = numberCitations(bodyOf(index, record.file), units, findings);
    const page = { slug: record.slug, title, summary, updated, path: pagePath(record.slug), citations };
    // A page may cite a unit several times and is one use of it.
    for (const id of new Set(mentionsOf(record, index).map(({ id }) => id))) units.get(id)?.usedBy.push(page);
    return page;
  });
  const templates = linkTemplates(index, byId, units, contentLanguage(site.language));
  for (const { record, entry } of drafts) deriveEvidence(record, entry, findings);
  for (const { entry } of drafts) {
    entry.actedOnBy = actedOnBy(entry);
    entry.seeAlso = seeAlso(entry);
  }
  const facets = indexFacets(index, entries, site);
  const groups = Map.groupBy(entries, ({ type }) => type);
  return {
    site: countedSite(site, index.entries),
    entries,
    byId,
    units,
    findings,
    items,
    facets,
    pages,
    templates,
    ledger: index.ledger,
    vocabulary,
    // Few ask for it, and it takes a while for a large library.
    get digest() {
      return contentDigest(index);
    },
    facet(name) {
      const found = facets.find(({ facet }) => facet === name);
      if (!found) throw new Error(`There is no facet named ${name}.`);
      return found;
    },
    ofType: <T extends EntryType>(type: T) => (groups.get(type) ?? []) as unknown as readonly Entry<T>[],
  };
}

function deriveEvidence(record: EntryRecord, entry: Mutable<Entry>, findings: Map<string, Mutable<Finding>>): void {
  const cited = "supports" in record.data ? record.data.supports.findings : [];
  entry.restsOn = [
    ...entry.findings.map((finding) => ({ finding, bears: "alone" as const })),
    ...cited.flatMap(({ id, bears }) => {
      const finding = findings.get(id);
      return finding ? [{ finding, bears }] : [];
    }),
  ];
  entry.evidence = evidenceOf(entry.restsOn, entry.type);
  const judged = record.collection === "insights" && entry.evidence.results === 0;
  entry.facets = {
    ...entry.facets,
    ...aboutOf(entry),
    design: judged ? ["judgement"] : entry.evidence.designs,
    gap: entry.evidence.directions,
    source: entry.type === "source" ? [] : entry.sources.map(({ source }) => source.id),
  };
}
