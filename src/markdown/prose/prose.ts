import type { Entry, Finding, Library, Unit } from "../../library/index.ts";
import { scanBody } from "../../content/scan-body.ts";

/** One unit that a page cites, with the number it has there. */
export interface Citation {
  readonly number: number;
  readonly unit: Unit;
}

/** What the components in a text ask for. */
export interface Prose {
  cite(unitId: string): Citation;
  finding(id: string): Finding;
  term(id: string): Entry<"glossary">;
  /** Everything the text cites, numbered in the order in which it first stands there. */
  readonly citations: readonly Citation[];
}

/** The units that carry a finding: those of its values, then those that state it in words. */
export const unitsOfFinding = (finding: Finding): string[] => [
  ...new Set([...finding.values.map(({ unit }) => unit), ...finding.units]),
];

/**
 * Opens a text: numbers its citations before it is drawn, since its parts are drawn side by side. Ids resolve through
 * the library, which has been checked; one that is missing all the same is an error.
 */
export function openProse(library: Library, body: string): Prose {
  const found = <T>(map: ReadonlyMap<string, T>, id: string): T => {
    const value = map.get(id);
    if (value === undefined) throw new Error(`${id} is not in the library; npm run check says where it is named.`);
    return value;
  };
  const finding = (id: string) => found(library.findings, id);
  const cited = scanBody(body).marks.flatMap(({ component, id }) => {
    if (component === "Finding") return unitsOfFinding(finding(id));
    return component === "Cite" ? [id] : [];
  });
  const citations = new Map(
    [...new Set(cited)].map((id, i) => [id, { number: i + 1, unit: found(library.units, id) }]),
  );
  return {
    citations: [...citations.values()],
    cite: (unitId) => found(citations, unitId),
    finding,
    term: (id) => found(library.byId, id) as Entry<"glossary">,
  };
}
