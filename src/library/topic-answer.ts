import { countOf, entryCount } from "../model/count.ts";
import { harvestRows, harvestRowNames, type HarvestCounts } from "../model/harvest.ts";
import { listed } from "../model/listed.ts";
import { countInWords, numberWord } from "../model/number-words.ts";
import { originWords } from "../model/origins.ts";
import { topicWords } from "../model/topic-words.ts";
import type { Facet } from "../model/facet.ts";
import { harvestOf, harvestPlot, isHarvestFacet, type HarvestPlot } from "./harvest-plot.ts";
import type { Entry, Finding, Library } from "./library.ts";
import { supportingResults } from "./programmes.ts";
import type { AboutTerm } from "./row-facts.ts";

/**
 * The results that a page of a term speaks of: those that carry the term themselves or, where results carry no such term,
 * those that its entries rest on.
 */
export function topicPlot(entries: readonly Entry[], library: Library, { facet, term }: AboutTerm): HarvestPlot {
  if (isHarvestFacet(facet)) return harvestOf(library, facet, term) ?? harvestPlot([]);
  return harvestPlot(new Set<Finding>(entries.flatMap(({ restsOn }) => supportingResults(restsOn))));
}

const ways = { narrowed: "narrowed", widened: "widened", between: "fell in between" } as const;

type Way = keyof typeof ways;

const wayNames: readonly Way[] = ["narrowed", "widened", "between"];

function basisClause({ measured, shown }: HarvestCounts): string {
  if (shown === measured) return ", as figures show";
  if (shown === 0) return ", as the sources say";
  return `, and figures show ${numberWord(shown)} of these`;
}

/** Which way the gaps went that results looked at, as the end of a sentence. */
function wayClause(counts: HarvestCounts): string {
  const { columns, measured } = counts;
  const found = wayNames.filter((way) => columns[way].all > 0);
  if (found.includes("narrowed") && found.includes("widened")) return ", and they point both ways";
  const [only] = found;
  const basis = basisClause(counts);
  if (only && found.length === 1)
    return `${measured === 1 ? ", which" : measured === 2 ? ", and both" : ", and all"} ${ways[only]}${basis}`;
  return `: ${listed(found.map((way) => `${numberWord(columns[way].all)} ${ways[way]}`))}${basis}`;
}

/** How many results looked at a gap, and what happened to it. */
function gapClause(counts: HarvestCounts): string {
  const { results, measured } = counts;
  if (measured === 0) return results === 1 ? "it did not look at a gap" : "none of them looked at a gap";
  const who =
    results === 1
      ? "it"
      : measured === results
        ? results === 2
          ? "both"
          : `all ${numberWord(results)}`
        : numberWord(measured);
  return `${who} looked at a gap${wayClause(counts)}`;
}

function resultsSentence(counts: HarvestCounts, facet: Facet): string {
  const { results, examples } = counts;
  const [one, many] = topicWords[facet].results;
  if (results === 0) return `No result ${one}: what is here is advice and description.`;
  const from = originWords(counts, countInWords);
  const told =
    examples === results
      ? ", told of an example that names no service"
      : `, and ${numberWord(examples)} told of an example that names no service`;
  const origin = `${from ? `, from ${from}` : ""}${examples > 0 ? told : ""}`;
  return `${countOf(results, "result")} ${results === 1 ? one : many}${origin}; ${gapClause(counts)}.`;
}

/** Facets whose results may measure anything, so that what they did not measure is worth saying. */
const open: readonly Facet[] = ["population", "clinical-area", "theme", "setting"];

/** What none of the results measured. Empty without results. */
function unknownSentence({ bars, counts }: HarvestPlot, facet: Facet): string {
  if (counts.results === 0 || !open.includes(facet)) return "";
  const rows = harvestRowNames.filter((row) => row !== "work" && !bars.some((bar) => bar.row === row));
  const cost = bars.some(({ finding }) => finding.outcome === "cost") ? [] : ["cost"];
  const names = [...rows.map((row) => harvestRows[row].toLowerCase()), ...cost];
  return names.length > 0 ? `None is about ${listed(names, "or")}.` : "";
}

/**
 * Sums up a topic in two or three sentences: how many entries, how many results and from where, how many of them looked
 * at a gap and which way it went, and what none of them measured.
 */
export function topicSentence(entries: readonly Entry[], plot: HarvestPlot, facet: Facet): string {
  if (entries.length === 0) return "These sources hold nothing on it, or it has not been written yet.";
  const [one, many] = topicWords[facet].entries;
  const first = `${entryCount(entries.length)} ${entries.length === 1 ? one : many}.`;
  const unknown = unknownSentence(plot, facet);
  const last = plot.counts.results === 1 ? unknown.replace("None is", "It is not") : unknown;
  return [first, resultsSentence(plot.counts, facet), last].filter(Boolean).join(" ");
}
