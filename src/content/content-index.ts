import type { EntryType } from "../model/entry-type.ts";
import { typeOfFolder } from "../model/entry-type.ts";
import type { FindingData } from "../model/finding.ts";
import type { ItemData } from "../model/checklist.ts";
import type { UnitData } from "../model/source.ts";
import type { Term } from "../model/taxonomy.ts";
import { taxonomyFacets, type TaxonomyFacet } from "../model/facet.ts";
import type { Edition } from "../model/edition.ts";
import type { Ledger } from "../model/ledger.ts";
import type { Site } from "../model/site.ts";
import type { Collection } from "../model/collections.ts";
import { scanBody, type ScannedBody } from "./scan-body.ts";
import type { Place } from "./problem.ts";
import type { BrokenRecord, ContentRecord, RecordOf } from "./record.ts";
import { noStarters, type Starters } from "./starters.ts";

/** A collection whose records are entries of the library. */
export type EntryCollection = keyof typeof typeOfFolder;
export type EntryRecord = RecordOf<EntryCollection>;

/** A record whose text may name ids: an entry, a template, or a page of the site about itself. */
export type TextRecord = EntryRecord | RecordOf<"pages" | "templates">;

/** One place where an id is given. */
interface Declaration {
  readonly id: string;
  readonly file: string;
  readonly at: Place;
}

/** Everything that rules look up, collected once. Ids are not resolved and nothing is checked yet. */
export interface ContentIndex {
  readonly records: readonly ContentRecord[];
  readonly broken: readonly BrokenRecord[];
  readonly entries: readonly EntryRecord[];
  readonly pages: readonly RecordOf<"pages">[];
  readonly templates: readonly RecordOf<"templates">[];
  readonly bodies: ReadonlyMap<string, ScannedBody>;
  readonly declarations: ReadonlyMap<string, readonly Declaration[]>;
  readonly units: ReadonlyMap<string, UnitData>;
  readonly findings: ReadonlyMap<string, FindingData>;
  readonly items: ReadonlyMap<string, ItemData>;
  readonly terms: ReadonlyMap<TaxonomyFacet, ReadonlyMap<string, Term>>;
  readonly ledger: Ledger;
  readonly starters: Starters;
  /** The content folder, for messages that name a file in it. */
  readonly dir: string;
  /** The editions that site.yaml lists, the oldest first. */
  readonly editions: readonly Edition[];
  /** Whether the library promises to use every part of its sources. */
  readonly isComplete: boolean;
  /** The fields of site.yaml, if it could be read. */
  readonly site: Site | undefined;
}

/** Every record whose text may name ids. */
export const textRecords = ({
  entries,
  pages,
  templates,
}: Pick<ContentIndex, "entries" | "pages" | "templates">): readonly TextRecord[] => [...entries, ...pages, ...templates];

const isEntry = (record: ContentRecord): record is EntryRecord => record.collection in typeOfFolder;

export const typeOf = (record: { collection: Collection }): EntryType =>
  typeOfFolder[record.collection as EntryCollection];

/** Findings of a record; empty for types without findings. */
export const findingsOf = (record: EntryRecord): readonly FindingData[] =>
  "findings" in record.data ? record.data.findings : [];

export const unitsOfSource = (record: EntryRecord): readonly UnitData[] =>
  record.collection === "sources" ? record.data.outline : [];

/** Items of a checklist, each with its path; empty for other types. */
export function itemsOf(record: EntryRecord): { item: ItemData; path: (string | number)[] }[] {
  if (record.collection !== "checklists") return [];
  return record.data.sections.flatMap((section, s) =>
    section.items.map((item, i) => ({ item, path: ["sections", s, "items", i] })),
  );
}

/** The scanned text of a record. Every record has one, sound or broken. */
export function bodyOf({ bodies }: Pick<ContentIndex, "bodies">, file: string): ScannedBody {
  const body = bodies.get(file);
  if (!body) throw new Error(`${file} was not scanned.`);
  return body;
}

function* declarationsOf(record: EntryRecord): Generator<Declaration> {
  const { file } = record;
  yield { id: record.data.id, file, at: { path: ["id"] } };
  for (const [i, finding] of findingsOf(record).entries()) {
    yield { id: finding.id, file, at: { path: ["findings", i, "id"] } };
  }
  for (const [i, unit] of unitsOfSource(record).entries()) {
    yield { id: unit.id, file, at: { path: ["outline", i, "id"] } };
  }
  for (const { item, path } of itemsOf(record)) yield { id: item.id, file, at: { path: [...path, "id"] } };
}

/** Ids anywhere in the fields of a file that failed its schema. Ids under `supports` belong to other entries. */
function rawIds(raw: unknown): string[] {
  if (Array.isArray(raw)) return raw.flatMap(rawIds);
  if (raw === null || typeof raw !== "object") return [];
  return Object.entries(raw).flatMap(([key, value]) => {
    if (key === "supports") return [];
    return key === "id" && typeof value === "string" ? [value] : rawIds(value);
  });
}

/** Collects every id, unit, term and body of the records once, in time linear in the content. */
export function indexContent(
  records: readonly ContentRecord[],
  ledger: Ledger,
  broken: readonly BrokenRecord[] = [],
  starters: Starters = noStarters,
  dir = "content",
  site?: Site,
): ContentIndex {
  const entries = records.filter(isEntry);
  const declarations = new Map<string, Declaration[]>();
  const declare = (declaration: Declaration) => {
    const given = declarations.get(declaration.id);
    if (given) given.push(declaration);
    else declarations.set(declaration.id, [declaration]);
  };
  for (const entry of entries) for (const declaration of declarationsOf(entry)) declare(declaration);
  for (const { file, raw } of broken) {
    for (const id of new Set(rawIds(raw))) declare({ id, file, at: { path: ["id"] } });
  }
  const terms = new Map(taxonomyFacets.map((facet) => [facet, new Map<string, Term>()]));
  for (const record of records) {
    if (record.collection !== "taxonomy") continue;
    const known = terms.get(record.data.facet as TaxonomyFacet);
    for (const term of record.data.terms) known?.set(term.id, term);
  }
  return {
    records,
    broken,
    entries,
    pages: records.filter((record) => record.collection === "pages"),
    templates: records.filter((record) => record.collection === "templates"),
    bodies: new Map([...records, ...broken].map((record) => [record.file, scanBody(record.body)])),
    declarations,
    units: new Map(entries.flatMap(unitsOfSource).map((unit) => [unit.id, unit])),
    findings: new Map(entries.flatMap(findingsOf).map((finding) => [finding.id, finding])),
    items: new Map(entries.flatMap(itemsOf).map(({ item }) => [item.id, item])),
    terms,
    ledger,
    starters,
    dir,
    editions: site?.editions ?? [],
    isComplete: site?.coverage === "complete",
    site,
  };
}
