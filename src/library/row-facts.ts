import { countOf } from "../model/count.ts";
import { designNames, designs, type Design } from "../model/design.ts";
import { hasResults } from "../model/entry-type.ts";
import type { Facet } from "../model/facet.ts";
import { listed } from "../model/listed.ts";
import { countInWords } from "../model/number-words.ts";
import { originWords } from "../model/origins.ts";
import { sentenceCase } from "../model/sentence-case.ts";
import { evidenceAbout } from "./evidence-about.ts";
import type { Evidence } from "./evidence.ts";
import type { Entry, Library } from "./library.ts";
import type { RowMarks } from "./row-marks.ts";

/** What stands at the right of an entry’s row, in the order of its lines. */
export interface RowFacts {
  /** What happened to gaps; that nobody measured one, if there is a result. */
  readonly marks: RowMarks;
  /** What it rests on, or how long it takes, in one short phrase. */
  readonly basis: string;
  /** For whom, in short. Empty where it names nobody, and for evidence on a page of people, who are named above. */
  readonly people: string;
}

/** The page of a term that rows stand on. */
export interface AboutTerm {
  readonly facet: Facet;
  readonly term: string;
}

/** How many designs a row names. */
const MOST_DESIGNS = 2;

/** “before and after, described and one other”. */
function designWords(names: readonly Design[]): string {
  const words = designNames.filter((name) => names.includes(name)).map((name): string => designs[name].plain);
  const more = words.length - MOST_DESIGNS;
  return more > 0 ? `${words.slice(0, MOST_DESIGNS).join(", ")} and ${countInWords(more, "other")}` : listed(words);
}

/** “Two programmes, four results”. A case study is one programme, so how it was studied stands in its place. */
function basisOf({ type, data }: Entry, { results, origins, designs: own, sentence }: Evidence): string {
  const isExample = "kind" in data && data.kind === "unattributed-example";
  if (type === "case-study" && isExample) return "Example only: it names no service";
  // Without a design, there is no result, or every result argues against the entry. The sentence says which.
  if (results === 0 || own.length === 0) return sentence.replace(/\.$/, "");
  const counted = countInWords(results, "result");
  if (type === "case-study") return sentenceCase(`${counted}: ${designWords(own)}`);
  const from = originWords(origins, countInWords);
  return sentenceCase(from ? `${from}, ${counted}` : counted);
}

/** What an entry without results takes, or holds. */
function sizeOf({ data, items }: Entry): string {
  if ("ratingLabels" in data) return `${countOf(items.length, "question")}, ${countOf(data.minutes, "minute")}`;
  if ("audience" in data) return countOf(data.minutes, "minute");
  return "outline" in data ? countOf(data.outline.length, "part") : "";
}

/** The people an entry is about: the first that its editors name, and how many others. */
function peopleOf({ facets, data }: Entry, library: Library): string {
  if ("ratingLabels" in data) return data.for;
  // A session is for those who come to it, and may be about others.
  const facet = "audience" in data ? "role" : "population";
  const [first, ...others] = facets[facet];
  const label = library.facet(facet).terms.find(({ id }) => id === first)?.label ?? "";
  return others.length > 0 ? `${label}, and ${String(others.length)} more` : label;
}

/**
 * Works out the right-hand side of an entry’s row. On the page of people or of a condition it speaks only of results
 * about them, as `evidenceAbout` does.
 */
export function rowFacts(entry: Entry, library: Library, about?: AboutTerm): RowFacts {
  const named = about?.facet === "population" && entry.type !== "checklist";
  const people = named ? "" : peopleOf(entry, library);
  if (!hasResults(entry.type)) return { marks: [], basis: sizeOf(entry), people };
  const evidence = about ? evidenceAbout(entry, about.facet, about.term) : entry.evidence;
  return { marks: evidence.marks, basis: basisOf(entry, evidence), people };
}
