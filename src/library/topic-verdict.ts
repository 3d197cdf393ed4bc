import type { Facet } from "../model/facet.ts";
import { harvestRowNames, harvestRows, type HarvestColumn, type HarvestCounts } from "../model/harvest.ts";
import type { GapDirection } from "../model/gap-direction.ts";
import { listed } from "../model/listed.ts";
import { countInWords, numberWord } from "../model/number-words.ts";
import { sentenceCase } from "../model/sentence-case.ts";
import { topicWords } from "../model/topic-words.ts";
import { evidenceAbout } from "./evidence-about.ts";
import { isHarvestFacet, type HarvestBar, type HarvestPlot } from "./harvest-plot.ts";
import type { Entry } from "./library.ts";
import type { AboutTerm } from "./row-facts.ts";
import type { TopicGroup } from "./topic-groups.ts";
import type { VerdictCell, VerdictLine } from "./verdict.ts";

const noResult = (facet: Facet): VerdictLine => ({ words: `No result ${topicWords[facet].results[0]}` });

const noAction = (facet: Facet): string =>
  facet === "population" ? "No source advises anything for them by name" : "No action is listed here";

/** How many rows of the plot a cell names. */
const MOST_ROWS = 2;

/** “Of the 23 results, eleven are about access, four about health and eight about other things”. */
function measuredWords({ bars, counts }: HarvestPlot): string {
  const rows = harvestRowNames
    .map((row) => ({ row, count: bars.filter((bar) => bar.row === row).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [largest] = rows;
  if (rows.length === 1 && largest) {
    const who = counts.results === 1 ? "The result is" : "All results are";
    return `${who} about ${harvestRows[largest.row].toLowerCase()}`;
  }
  const said = rows.slice(0, MOST_ROWS).map(({ row, count }, i) => {
    const verb = i > 0 ? "" : count === 1 ? " is" : " are";
    return `${numberWord(count)}${verb} about ${harvestRows[row].toLowerCase()}`;
  });
  const others = rows.slice(MOST_ROWS).reduce((sum, { count }) => sum + count, 0);
  const rest = others > 0 ? [`${numberWord(others)} about other things`] : [];
  return `Of the ${countInWords(counts.results, "result")}, ${listed([...said, ...rest])}`;
}

function triedLines(cases: readonly Entry[], plot: HarvestPlot, { facet, term }: AboutTerm): VerdictLine[] {
  const found = cases.filter((entry) => evidenceAbout(entry, facet, term).results > 0).length;
  const count = sentenceCase(countInWords(cases.length, "case study", "case studies"));
  const told = found === 0 ? "none with a result" : `${numberWord(found)} with a result`;
  const about = facet === "population" ? " about them" : facet === "clinical-area" ? " about it" : "";
  return [
    { words: cases.length === 0 ? "No case study" : `${count}, ${told}${about}` },
    ...(plot.counts.results > 0 ? [{ words: measuredWords(plot) }] : []),
  ];
}

const columns: Readonly<Record<HarvestColumn, { direction: GapDirection; shown: string; said: string }>> = {
  widened: { direction: "widens", shown: "Widened", said: "Said to have widened" },
  narrowed: { direction: "narrows", shown: "Narrowed", said: "Said to have narrowed" },
  between: { direction: "mixed", shown: "In between", said: "In between" },
  "not-measured": { direction: "not-measured", shown: "Not measured", said: "Not measured" },
};

/** The columns in the order of lines: what went wrong first, what nobody measured last. */
const columnOrder: readonly HarvestColumn[] = ["widened", "narrowed", "between", "not-measured"];

/** What happened to the gap in how many results. “Said” where no figures show it for any of them. */
function gapLines(counts: HarvestCounts): VerdictLine[] {
  return columnOrder.flatMap((name) => {
    const { all, shown, elsewhere } = counts.columns[name];
    if (all === 0) return [];
    const { direction, shown: words, said } = columns[name];
    const some = shown > 0 && shown < all && name !== "between" ? `, ${numberWord(shown)} of them in figures` : "";
    const who =
      elsewhere > 0 ? `; ${numberWord(elsewhere)} ${elsewhere === 1 ? "compares" : "compare"} different people` : "";
    return [{ direction, words: `${shown > 0 ? words : said} in ${numberWord(all)}${some}${who}` }];
  });
}

/** What the results compare, counted from what can show most. */
function comparedWords(bars: readonly HarvestBar[]): string {
  const count = (holds: (bar: HarvestBar) => boolean) => bars.filter(holds).length;
  const without = count(({ height }) => height === "without");
  const kinds = [
    {
      number: count(({ height }) => height === "earlier"),
      one: "compares earlier and later",
      many: "compare earlier and later",
    },
    { number: count(({ design }) => design === "snapshot"), one: "looks at one time", many: "look at one time" },
    {
      number: count(({ height, design }) => height === "other" && design !== "snapshot"),
      one: "only tells of it",
      many: "only tell of it",
    },
  ];
  const first =
    without === 0
      ? "None is controlled"
      : `${numberWord(without)} ${without === 1 ? "sets" : "set"} it against work without it`;
  const rest = kinds
    .filter(({ number }) => number > 0)
    .map(({ number, one, many }) => `${numberWord(number)} ${number === 1 ? one : many}`);
  if (rest.length === 0) return sentenceCase(first);
  return sentenceCase(without === 0 ? `${first}: ${listed(rest)}` : listed([first, ...rest]));
}

/** The strip of a topic or theme: what was tried, what happened to the gap, what that rests on, and what to do next. */
export function topicVerdict(groups: readonly TopicGroup[], plot: HarvestPlot, about: AboutTerm): VerdictCell[] {
  const group = (type: Entry["type"]) => groups.find((one) => one.type === type);
  const [cases, actions] = [group("case-study"), group("insight")];
  const own = [...(cases?.first ?? []), ...(cases?.rest ?? [])].map(({ entry }) => entry);
  const action = actions?.first[0]?.entry;
  const isMeasured = plot.counts.results > 0;
  const results = isMeasured && isHarvestFacet(about.facet) ? "#results" : undefined;
  return [
    { heading: "What was tried", href: cases && "#case-study", lines: triedLines(own, plot, about) },
    { heading: "To the gap", href: results, lines: isMeasured ? gapLines(plot.counts) : [noResult(about.facet)] },
    {
      heading: "What it rests on",
      href: results,
      lines: [isMeasured ? { words: comparedWords(plot.bars) } : { words: "Advice and description" }],
    },
    {
      heading: "Do next",
      href: actions && "#insight",
      lines: [action ? { words: action.title, lang: action.lang } : { words: noAction(about.facet) }],
    },
  ];
}
