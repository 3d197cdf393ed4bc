import { countOf } from "./count.ts";
import { harvestColumnNames, harvestColumns, type ColumnCounts, type HarvestColumn } from "./harvest.ts";
import type { HarvestCounts } from "./harvest.ts";
import { listed } from "./listed.ts";
import { originWords } from "./origins.ts";
import { sentenceCase } from "./sentence-case.ts";

/** A term that a plot is filtered by. */
export interface ChosenTerm {
  readonly facet: string;
  readonly label: string;
}

const subjects: readonly string[] = ["population", "clinical-area"];
const labelsOf = (chosen: readonly ChosenTerm[], isSubject: boolean) =>
  chosen.filter(({ facet }) => subjects.includes(facet) === isSubject).map(({ label }) => label);

/** “about Men and Cancer”. Empty where neither people nor a condition is chosen. */
function ofWhat(chosen: readonly ChosenTerm[]): string {
  const labels = labelsOf(chosen, true);
  return labels.length > 0 ? ` about ${listed(labels)}` : "";
}

/** Other terms say what a result is, and not what it is about. */
function filteredBy(chosen: readonly ChosenTerm[]): string {
  const labels = labelsOf(chosen, false);
  return labels.length > 0 ? `, filtered by ${listed(labels.map((label) => `“${label}”`))}` : "";
}

const be = (count: number) => (count === 1 ? "is" : "are");

/** The heading of a plot, which is filtered by the chosen terms. */
export function harvestTitle({ results }: HarvestCounts, chosen: readonly ChosenTerm[] = []): string {
  if (results === 0) return `No result${ofWhat(chosen)}${filteredBy(chosen)}`;
  const say = results === 1 ? "says" : "say";
  return `What ${countOf(results, "result")}${ofWhat(chosen)} ${say} about the gap${filteredBy(chosen)}`;
}

const happened: Record<Exclude<HarvestColumn, "not-measured">, string> = {
  narrowed: "narrowed",
  widened: "widened",
  between: "fell in between",
};

const seen = ["narrowed", "widened", "between"] as const;

const saidOnly = "the source says so without figures of the gap or of both groups";

/** How many of the results that say what happened to a gap show it in figures. */
function basisSentence({ all, shown, estimated }: ColumnCounts): string {
  const said = all - shown;
  if (shown === 0) return `For none do figures show it: ${saidOnly}.`;
  const estimates =
    estimated > 0 ? `, ${String(estimated)} of them ${estimated === 1 ? "as an estimate" : "as estimates"}` : "";
  return said === 0
    ? `Figures show all of it${estimates}.`
    : `Figures show ${String(shown)} of these${estimates}; for ${String(said)}, ${saidOnly}.`;
}

/** How many do not set an earlier time against a later one. Empty where all do. */
function elsewhereSentence({ all, elsewhere }: ColumnCounts): string {
  if (elsewhere === 0) return "";
  const some = elsewhere === all ? "All of them" : `${String(elsewhere)} of the ${String(all)}`;
  return ` ${all === 1 ? "It" : some} ${elsewhere === 1 ? "compares" : "compare"} different people or places, not earlier with later.`;
}

function measuredSentence({ together, columns }: HarvestCounts): string {
  const counts = seen.filter((name) => columns[name].all > 0);
  if (together.all === 1) {
    const basis =
      together.estimated === 1 ? "as an estimate shows" : together.shown === 1 ? "as figures show" : `as ${saidOnly}`;
    return `The other one ${counts.map((name) => happened[name]).join("")}, ${basis}.${elsewhereSentence(together)}`;
  }
  const parts = listed(counts.map((name) => `${String(columns[name].all)} ${happened[name]}`));
  return `Of the other ${String(together.all)}, ${parts}. ${basisSentence(together)}${elsewhereSentence(together)}`;
}

/** What happened to the gap, in two or three sentences. What a source leaves out may have been measured all the same. */
export function harvestLede(counts: HarvestCounts, chosen: readonly ChosenTerm[] = []): string {
  const { results, measured } = counts;
  const question = "whether the gap between groups changed";
  if (results === 0) {
    if (chosen.length === 0) return "This library holds no result.";
    return filteredBy(chosen)
      ? "No result in these sources fits all of this."
      : `No result in these sources is itself${ofWhat(chosen)}.`;
  }
  if (measured === 0)
    return `For ${results === 1 ? "this result, these documents do not" : "none of these results do these documents"} report ${question}.`;
  const left = results - measured;
  if (results === 1) return measuredSentence(counts).replace("The other one", "The gap");
  if (left > 0)
    return `For ${String(left)} of ${String(results)} results, these documents do not report ${question}. ${measuredSentence(counts)}`;
  return `All ${String(results)} say ${question}. ${measuredSentence(counts).replace("Of the other", "Of these")}`;
}

const withoutWords = {
  controlled: ["is controlled", "are controlled"],
  randomised: ["is randomised", "are randomised"],
  review: ["is a review of studies", "are reviews of studies"],
} as const;

function comparedSentence({ designs, earlier }: HarvestCounts): string {
  const counts = (Object.keys(withoutWords) as (keyof typeof withoutWords)[]).map((kind) => ({
    words: withoutWords[kind],
    count: designs.get(kind) ?? 0,
  }));
  const had = counts
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${String(count)} ${words[count === 1 ? 0 : 1]}`);
  const lacked = counts
    .filter(({ count }) => count === 0)
    .map(({ words }) => words[0].replace("is ", ""))
    .join(" or ");
  const first =
    had.length === 0
      ? "None is controlled, randomised or a review of studies."
      : `${listed(had)}${lacked ? `; none is ${lacked}` : ""}.`;
  return earlier > 0
    ? `${first} ${String(earlier)} ${earlier === 1 ? "compares" : "compare"} earlier with later.`
    : first;
}

function toldSentence({ told, study }: HarvestCounts): string {
  const { deliverer, independent } = told;
  const parts = [
    deliverer > 0 ? `${String(deliverer)} ${be(deliverer)} told by those who ran the work` : "",
    independent > 0 ? `${String(independent)} ${be(independent)} told independently` : "",
    told["not-stated"] > 0 ? `for ${String(told["not-stated"])} the source does not say who reports` : "",
  ].filter(Boolean);
  const studies = [
    study.lost > 0 ? `for ${String(study.lost)} the link to the study is missing` : "",
    study.none > 0 ? `${String(study.none)} ${study.none === 1 ? "cites" : "cite"} no study` : "",
  ].filter(Boolean);
  const sentence = (clauses: readonly string[]) => {
    const text = clauses.join("; ");
    return text ? `${sentenceCase(text)}.` : "";
  };
  return [sentence(parts), sentence(studies)].filter(Boolean).join(" ");
}

/** Where the results come from, what was compared, who told them and what study is behind them. */
export function harvestOrigin(counts: HarvestCounts): string {
  const { results, examples } = counts;
  if (results === 0) return "";
  const from = originWords(counts, countOf);
  const given =
    examples > 0
      ? `${String(examples)} ${be(examples)} told in ${examples === 1 ? "an example" : "examples"} without a named service`
      : "";
  const origin = from ? `${results === 1 ? "It comes" : "They come"} from ${from}` : "";
  const first = [origin, given].filter(Boolean).join("; ");
  return [first && `${first}.`, comparedSentence(counts), toldSentence(counts)].filter(Boolean).join(" ");
}

/** “3 shown, 2 said; 1 compares different people or places”, for a column. */
export function basisWords({ all, shown, estimated, elsewhere }: ColumnCounts): string {
  const bases = [
    shown > estimated ? `${String(shown - estimated)} shown` : "",
    estimated > 0 ? `${String(estimated)} estimated` : "",
    all > shown ? `${String(all - shown)} said` : "",
  ];
  return [bases.filter(Boolean).join(", "), elsewhereWords(elsewhere)].filter(Boolean).join("; ");
}

const elsewhereWords = (count: number): string =>
  count > 0 ? `${String(count)} ${count === 1 ? "compares" : "compare"} different people or places` : "";

/** “Widened, in between: none”, for the columns of a row that hold nothing. */
export function emptyWords(empty: readonly HarvestColumn[]): string {
  const words = harvestColumnNames.filter((name) => empty.includes(name)).map((name) => harvestColumns[name].short);
  const text = words.join(", ");
  return text ? `${sentenceCase(text)}: none` : "";
}

/** How a small plot is put into words. */
export function smallHarvestWords({ results, measured, shown, columns, together }: HarvestCounts): string {
  const all = countOf(results, "result");
  if (measured === 0)
    return `${all}, ${results === 1 ? "which does not say" : "none of which says"} what happened to the gap.`;
  const found = seen
    .filter((name) => columns[name].all > 0)
    .map((name) => `${String(columns[name].all)} ${happened[name]}`);
  const basis = `figures show ${shown === 0 ? "none" : String(shown)} of these`;
  const looked = `${all}, of which ${String(measured)} looked at the gap: ${listed(found)}`;
  return `${[looked, basis, elsewhereWords(together.elsewhere)].filter(Boolean).join("; ")}.`;
}
