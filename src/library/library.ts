import type { z } from "astro/zod";
import type { collections } from "../model/collections.ts";
import type { entryTypes, EntryType } from "../model/entry-type.ts";
import type { Facet } from "../model/facet.ts";
import type { FindingData } from "../model/finding.ts";
import type { ItemData } from "../model/checklist.ts";
import type { Ledger } from "../model/ledger.ts";
import type { UnitKind } from "../model/source.ts";
import type { Site } from "../model/site.ts";
import type { Origins } from "../model/origins.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import type { Evidence } from "./evidence.ts";
import type { Result } from "./programmes.ts";
import type { CaveatInText } from "./caveats-in-text.ts";
import type { FiguresUsed } from "./figures-used.ts";
import type { FindingChart } from "./finding-chart.ts";
import type { FindingTag } from "./finding-tags.ts";
import type { Template } from "./template.ts";

/** The fields of an entry of one type, as its schema gives them. */
type DataOf<T extends EntryType> = z.output<(typeof collections)[(typeof entryTypes)[T]["folder"]]["schema"]>;

/** Something that uses a unit: an entry, or a page of the site about itself. */
export interface UnitUse {
  readonly title: string;
  readonly path: string;
  readonly citations: readonly Citation[];
}

/** A unit of a source document: its parents, its children and everything that uses it. */
export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly label: string;
  readonly figures: readonly string[];
  readonly source: Entry<"source">;
  readonly parent: Unit | null;
  readonly children: readonly Unit[];
  readonly usedBy: readonly UnitUse[];
}

/** A unit that a text cites, with its number in that text. */
export interface Citation {
  readonly number: number;
  readonly unit: Unit;
}

/** A section of a text, by its promised fragment, the units that it cites and the items of its lists in plain text. */
export interface Section {
  readonly fragment: string;
  readonly units: readonly Unit[];
  readonly items: readonly string[];
}

/** A page of the site about itself. */
export interface AboutPage {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly path: string;
  readonly updated: string;
  readonly citations: readonly Citation[];
}

/** A finding with the entry it lives in, its derived text, and the entries that cite it. */
export interface Finding extends FindingData {
  readonly entry: Entry;
  readonly text: string;
  /** What it shows in a few words. */
  readonly phrase: string;
  /** All that a careful reader must know: what it shares with others of its entry, then what is its own. */
  readonly caveat?: string | undefined;
  readonly sharedCaveat: string | undefined;
  readonly ownCaveat: string | undefined;
  /** Its numbers as a drawing; undefined if they cannot be compared. */
  readonly chart: FindingChart | undefined;
  /** Short phrases above it, its role first. */
  readonly tags: readonly FindingTag[];
  /** What else is known of how it came about, as sentences. */
  readonly details: readonly string[];
  /** The units that state it: those of its values, then those that state it in words. */
  readonly citedUnits: readonly Unit[];
  /** The same units, each with those of its figures that the finding uses. */
  readonly sourceLines: readonly ({ readonly unit: Unit } & FiguresUsed)[];
  readonly citedBy: readonly Entry[];
}

/** A checklist question with its section and the entries that help after a weak answer. */
export interface Item extends Omit<ItemData, "learn" | "units"> {
  readonly entry: Entry<"checklist">;
  readonly section: string;
  readonly learn: readonly Entry[];
  readonly units: readonly Unit[];
}

/** One term of a facet and the entries that carry it. */
export interface FacetTerm {
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
  /** The language of its words, if it differs from that of the interface. */
  readonly lang: string | undefined;
  readonly synonyms: readonly string[];
  readonly group: string | undefined;
  readonly entries: readonly Entry[];
  /** Where the results with a design or gap come from. Several entries may report the same one. */
  readonly from: Origins | undefined;
}

export interface FacetIndex {
  readonly facet: Facet;
  readonly label: string;
  readonly intro: string;
  /** The language of the intro and of the groups, if it differs from that of the interface. */
  readonly lang: string | undefined;
  readonly groups: readonly { readonly id: string; readonly label: string }[];
  readonly terms: readonly FacetTerm[];
}

/** One entry of any type, with every id replaced by what it names. */
export interface Entry<T extends EntryType = EntryType> {
  readonly type: T;
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** The language of its text, if it differs from that of the interface. */
  readonly lang: string | undefined;
  /** Address inside the site, from the root, with a trailing slash. */
  readonly path: string;
  readonly data: DataOf<T>;
  /** Citations of its text, in the order of the text. */
  readonly citations: readonly Citation[];
  /** Where its text says the caveats of the findings that it shows, by finding. */
  readonly caveats: ReadonlyMap<string, CaveatInText>;
  /** Sections of its text that have a promised fragment. */
  readonly sections: readonly Section[];
  /** The first thing to do, if the entry is an insight. */
  readonly firstStep: string | undefined;
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  readonly themes: readonly Entry<"theme">[];
  /** Units it uses, by source, in the order of first use. */
  readonly sources: readonly { readonly source: Entry<"source">; readonly units: readonly Unit[] }[];
  /** Findings that live here. */
  readonly findings: readonly Finding[];
  /** Findings it rests on, each with how it bears: its own, and those it names as support. */
  readonly restsOn: readonly Result[];
  readonly evidence: Evidence;
  readonly items: readonly Item[];
  readonly related: readonly Entry[];
  /** Entries that name this one. */
  readonly namedBy: readonly Entry[];
  /** Insights that name this entry. They describe how to act on it. */
  readonly actedOnBy: readonly Entry[];
  /** Other entries that its page links to: first those its editors chose, then those that name it. */
  readonly seeAlso: readonly Entry[];
  readonly published: string;
  readonly updated: string;
  readonly reviewBy: string;
}

/** The whole library: read-only, linked and checked. Pages, search, exports and scripts read only this. */
export interface Library {
  readonly site: Site;
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly items: ReadonlyMap<string, Item>;
  readonly facets: readonly FacetIndex[];
  readonly pages: readonly AboutPage[];
  readonly templates: readonly Template[];
  readonly ledger: Ledger;
  readonly vocabulary: Vocabulary;
  /** Another one for any other content: see `content-digest.ts`. */
  readonly digest: string;
  /** One facet with its terms and the entries that carry each. */
  facet(name: Facet): FacetIndex;
  /** Entries of one type, in the order of the site. */
  ofType<T extends EntryType>(type: T): readonly Entry<T>[];
}
