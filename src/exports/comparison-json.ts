import type { ComparedEntry, ComparedLine, ComparisonRow } from "../model/comparison.ts";
import { designs } from "../model/design.ts";
import { entryLabel } from "../model/entry-label.ts";
import { isMeasured } from "../model/gap.ts";
import { sentenceCase } from "../model/sentence-case.ts";
import type { Entry, Library } from "../library/library.ts";

/** What else of the library a comparison shows, worked out by the page that writes the file. */
export interface ComparisonParts {
  /** What was done, or is to be done, in short lines. */
  readonly done: readonly string[];
  /** People, money and time. */
  readonly took: readonly { readonly what: string; readonly text: string }[];
}

const lines = (texts: readonly string[]): ComparedLine[] => texts.map((text) => ({ text }));

function resultsOf({ restsOn }: Entry): ComparedLine[] {
  return restsOn
    .filter(({ finding }) => finding.role === "result")
    .map(({ finding, bears }) => ({
      text: finding.statement,
      note: `${sentenceCase(designs[finding.design].plain)}${bears === "against" ? "; calls for care" : ""}`,
    }));
}

function gapsOf({ evidence }: Entry): ComparedLine[] {
  const measured = evidence.gaps.filter(isMeasured);
  const all = measured.map(({ words, between, direction }) => ({ text: words, note: between, direction }));
  if (all.length > 0)
    return all.filter((one, i) => all.findIndex((other) => other.text === one.text && other.note === one.note) === i);
  return evidence.results > 0 ? [{ text: "Gap not measured", direction: "not-measured" }] : [];
}

/** One entry for the page that sets entries side by side. A row is empty where nothing is recorded. */
export function comparisonJson(entry: Entry, library: Library, { done, took }: ComparisonParts): ComparedEntry {
  const { data } = entry;
  const people = library.facet("population").terms.filter(({ id }) => entry.facets.population.includes(id));
  const rows: Record<ComparisonRow, readonly ComparedLine[]> = {
    short: lines([entry.summary]),
    problem: "issue" in data ? lines([data.issue]) : [],
    people: lines(people.map(({ label }) => label)),
    done: lines(done),
    results: resultsOf(entry),
    gap: gapsOf(entry),
    limits: entry.evidence.limits.map(({ label, reason }) => ({ text: label, note: reason })),
    took: took.map(({ what, text }) => ({ text: `${what}: ${text}` })),
  };
  const { id, title, path, lang } = entry;
  return { id, type: entryLabel(entry), title, path, ...(lang ? { lang } : {}), rows };
}
