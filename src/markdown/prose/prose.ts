import type { CitedMark } from "../../components/entry/cited-mark.ts";
import type { Citation, Entry, Finding, Library } from "../../library/index.ts";
import type { Site } from "../../model/site.ts";

/** What the components in a text need. */
export interface Prose {
  /** The next citation mark of a unit, in the order of the text. */
  cite(unitId: string): CitedMark;
  finding(id: string): Finding;
  term(id: string): Entry<"glossary">;
  readonly site: Site;
  /** The language of the text, if it differs from that of the interface. */
  readonly lang: string | undefined;
}

/** Resolves the ids in one text. Throws for a missing id, which the content check should have found. */
export function openProse(library: Library, citations: readonly Citation[], lang: string | undefined): Prose {
  const numbered = new Map(citations.map((citation) => [citation.unit.id, citation]));
  const found = <T>(map: ReadonlyMap<string, T>, id: string): T => {
    const value = map.get(id);
    if (value === undefined) throw new Error(`${id} is not in the library; npm run check says where it is named.`);
    return value;
  };
  const marked = new Set<Citation>();
  return {
    cite: (unitId) => {
      const citation = found(numbered, unitId);
      const isFirst = !marked.has(citation);
      marked.add(citation);
      return { ...citation, isFirst };
    },
    finding: (id) => found(library.findings, id),
    site: library.site,
    lang,
    term: (id) => found(library.byId, id) as Entry<"glossary">,
  };
}
