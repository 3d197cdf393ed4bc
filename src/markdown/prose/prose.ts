import type { CitedMark } from "../../components/entry/cited-mark.ts";
import type { Citation, Entry, Finding, Library } from "../../library/index.ts";
import type { CaveatInText } from "../../library/caveats-in-text.ts";
import type { EntryPage } from "../../library/entry-page.ts";
import type { Site } from "../../model/site.ts";

/** What the components in a text need. */
export interface Prose {
  /** The next citation mark of a unit, in the order of the text. */
  cite(unitId: string): CitedMark;
  finding(id: string): Finding;
  /** Where the text says the caveats of a finding; undefined for a text that says each whole. */
  caveat(id: string): CaveatInText | undefined;
  term(id: string): Entry<"glossary">;
  readonly site: Site;
  /** The language of the text, if it differs from that of the interface. */
  readonly lang: string | undefined;
  /** What the page shows besides the text, if the text is that of an entry with results. */
  readonly page: EntryPage | undefined;
}

/** A text as its page knows it. */
export interface ProseText {
  /** What the text cites, as the library numbered it. */
  readonly citations: readonly Citation[];
  /** The language of the text, if it differs from that of the interface. */
  readonly lang: string | undefined;
  /** What the page shows besides the text, if the text is that of an entry with results. */
  readonly page?: EntryPage;
}

/** Resolves the ids in one text. Throws for a missing id, which the content check should have found. */
export function openProse(library: Library, { citations, lang, page }: ProseText): Prose {
  const numbered = new Map(citations.map((citation) => [citation.unit.id, citation]));
  const found = <T>(map: ReadonlyMap<string, T>, id: string): T => {
    const value = map.get(id);
    if (value === undefined) throw new Error(`${id} is not in the library; npm run check says where it is named.`);
    return value;
  };
  // The first step of an insight stands before its text.
  const marked = new Set(page?.firstStep?.citation ? [page.firstStep.citation] : []);
  return {
    cite: (unitId) => {
      const citation = found(numbered, unitId);
      const isFirst = !marked.has(citation);
      marked.add(citation);
      return { ...citation, isFirst };
    },
    finding: (id) => found(library.findings, id),
    caveat: (id) => page?.entry.caveats.get(id),
    site: library.site,
    lang,
    page,
    term: (id) => found(library.byId, id) as Entry<"glossary">,
  };
}
