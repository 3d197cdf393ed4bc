import { facets, type Facet } from "../model/facet.ts";
import type { Citation, Entry, FacetTerm, Finding, Library, Unit } from "./library.ts";
import { nextActions } from "./next-step.ts";
import { rowFacts, type RowFacts } from "./row-facts.ts";
import { entryVerdict, type JudgedType } from "./entry-verdict.ts";
import { tookOf, type TookPart } from "./took.ts";
import type { VerdictCell } from "./verdict.ts";

/** Another entry, as a row. */
export interface RowOfEntry {
  readonly entry: Entry;
  readonly facts: RowFacts;
}

/** Terms of one facet that an entry carries. */
interface NamedTerms {
  readonly facet: Facet;
  readonly label: string;
  readonly terms: readonly FacetTerm[];
}

/** Something that the work took, with the unit that states it. */
interface Taken extends Omit<TookPart, "unit"> {
  readonly unit: Unit;
}

/** What an insight says to do first, who does it, and the mark of the unit that advises it. */
export interface FirstStep {
  readonly text: string;
  readonly who: Pick<FacetTerm, "label" | "lang">;
  readonly citation: Citation | undefined;
}

/** What the page of a principle, a case study or an insight shows besides its text. */
export interface EntryPage {
  readonly entry: Entry<JudgedType>;
  readonly verdict: readonly VerdictCell[];
  /** Undefined for all but insights. */
  readonly firstStep: FirstStep | undefined;
  /** The section of the text that ends with what the results rest on. */
  readonly limitsIn: string;
  /** For whom and for which conditions, in the line under the title. */
  readonly subject: readonly NamedTerms[];
  readonly facts: readonly NamedTerms[];
  readonly took: readonly Taken[];
  readonly results: readonly Finding[];
  /** Entries that its results live in, if it is an insight. A principle names them in its text. */
  readonly cases: readonly RowOfEntry[];
  /** Insights that say how to act on it. */
  readonly actions: readonly RowOfEntry[];
  /** Checklists with which readers can look at their own work. */
  readonly checklists: readonly Entry[];
  /** An entry that the text names, as a row. */
  rowOf(entry: Entry): RowOfEntry;
}

/** The side of a page has room for these; the others stand among what is related. */
const MOST_CHECKLISTS = 3;

const limitsIn: Record<JudgedType, string> = {
  "case-study": "what-is-not-known",
  principle: "limits-and-gaps",
  insight: "why",
};

const takenBy = (entry: Entry, { units }: Library): Taken[] =>
  tookOf(entry).flatMap(({ unit, ...part }) => {
    const stating = units.get(unit);
    return stating ? [{ ...part, unit: stating }] : [];
  });

function firstStepOf({ data, citations }: Entry, library: Library): FirstStep | undefined {
  if (!("step" in data)) return undefined;
  const { text, who, unit } = data.step;
  const role = library.facet("role").terms.find(({ id }) => id === who);
  return {
    text,
    who: role ?? { label: who, lang: undefined },
    citation: citations.find((other) => other.unit.id === unit),
  };
}

/** Gathers what the page of an entry shows besides its text. */
export function entryPage(entry: Entry<JudgedType>, library: Library): EntryPage {
  const rowOf = (other: Entry): RowOfEntry => ({ entry: other, facts: rowFacts(other, library) });
  const termsOf = (...names: readonly Facet[]): NamedTerms[] =>
    names.flatMap((facet) => {
      // In the order that its editors chose.
      const named = entry.facets[facet].filter((id) => id !== "not-stated");
      const terms = named.flatMap((id) => library.facet(facet).terms.find((term) => term.id === id) ?? []);
      return terms.length > 0 ? [{ facet, label: facets[facet], terms }] : [];
    });
  const results = entry.restsOn.flatMap(({ finding }) => (finding.role === "result" ? [finding] : []));
  const homes = entry.type === "insight" ? [...new Set(results.map((finding) => finding.entry))] : [];
  return {
    entry,
    verdict: entryVerdict(entry, library),
    firstStep: firstStepOf(entry, library),
    limitsIn: limitsIn[entry.type],
    subject: termsOf("population", "clinical-area"),
    facts: termsOf("population", "clinical-area", "setting", "dimension", "role", "horizon"),
    took: takenBy(entry, library),
    results,
    cases: homes.map(rowOf),
    actions: nextActions(entry).map(rowOf),
    checklists: entry.seeAlso.filter(({ type }) => type === "checklist").slice(0, MOST_CHECKLISTS),
    rowOf,
  };
}
