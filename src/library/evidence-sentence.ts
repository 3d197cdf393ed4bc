import { designs } from "../model/design.ts";
import { countInWords, numberWord } from "../model/number-words.ts";
import { originWords } from "../model/origins.ts";
import { sentenceCase } from "../model/sentence-case.ts";
import { effectWords } from "./effect-words.ts";
import type { Finding } from "./library.ts";
import { originsOf, type Programme } from "./programmes.ts";

/** Groups results with the same words, most frequent first. Equally frequent words keep the order of the results. */
function sayAlike(results: readonly Finding[]): { words: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const result of results) {
    const words = effectWords(result);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => ({ words, count })).sort((a, b) => b.count - a.count);
}

/** What all results lack, as a sentence for the end. */
function lacking(results: readonly Finding[]): string {
  if (results.every(({ design }) => design === "snapshot")) return " No earlier figures.";
  if (results.every(({ design }) => design === "before-after")) return " Nobody without it to compare with.";
  return "";
}

/**
 * Summarises the results of one case study: “One programme, three measures: higher than in the places compared, at one
 * time. No earlier figures.” Measures of a gap are counted apart, because they say nothing about people on average.
 */
export function programmeSentence(results: readonly Finding[]): string {
  const averages = results.filter(({ of }) => of === "average");
  const gaps = results.length - averages.length;
  const said = sayAlike(averages);
  const clauses = said.map(({ words, count }) => (said.length > 1 ? `${numberWord(count)} ${words}` : words));
  const head = `One programme, ${countInWords(results.length, "measure")}`;
  if (averages.length === 0) return gaps === 1 ? `${head}, of the gap itself.` : `${head}, all of the gap itself.`;
  const ofGap = gaps === 0 ? "" : ` ${sentenceCase(numberWord(gaps))} measured the gap itself.`;
  return `${head}: ${clauses.join("; ")}.${ofGap}${lacking(averages)}`;
}

const bearing = (programme: Programme): "alone" | "part" | "against" => {
  const bears = programme.results.map((result) => result.bears);
  if (bears.includes("alone")) return "alone";
  return bears.includes("part") ? "part" : "against";
};

/**
 * Counts the programmes that used an action, as a part or alone, the studies cited, the statements that name no study,
 * and those of each that warn: “Four programmes used it as a part; none tested it alone; one warns.”
 */
export function supportSentence(programmes: readonly Programme[]): string {
  const own = programmes.filter(({ kind }) => kind === "programme");
  const count = (how: Programme["results"][number]["bears"]) => own.filter((one) => bearing(one) === how).length;
  const [alone, part] = [count("alone"), count("part")];
  const speaking = originsOf(programmes.filter((one) => bearing(one) !== "against"));
  const warning = originsOf(programmes.filter((one) => bearing(one) === "against"));
  const warnings = warning.programmes + warning.studies + warning.statements;
  // Where programmes stand before it, and only programmes warn, “one warns” is enough.
  const isShort = alone + part > 0 && warnings === warning.programmes;
  const noun = (n: number) => countInWords(n, "programme");
  const { studies, statements } = speaking;
  const clauses = [
    part > 0 ? `${noun(part)} used it as a part` : "",
    alone > 0 ? `${part > 0 ? numberWord(alone) : noun(alone)} used it alone` : part > 0 ? "none tested it alone" : "",
    studies > 0 ? `${countInWords(studies, "study", "studies")} cited` : "",
    statements > 0 ? `${countInWords(statements, "statement names", "statements name")} no study` : "",
    warnings > 0
      ? `${isShort ? numberWord(warnings) : originWords(warning, countInWords)} ${warnings === 1 ? "warns" : "warn"}`
      : "",
  ].filter(Boolean);
  return clauses.length > 0 ? `${sentenceCase(clauses.join("; "))}.` : "";
}

type Made = "without" | "earlier" | "once" | "nothing";

/** Names of the comparisons, from the one that can show most. */
const comparisons: Record<Made, string> = {
  without: "with and without it",
  earlier: "earlier and later",
  once: "at one time only",
  nothing: "with nothing",
};

/** The comparison of one programme, study or statement that can show most. */
function comparisonOf({ results }: Programme): Made {
  const found = results.map(({ finding }) => finding);
  if (found.some(({ design }) => designs[design].comparison === "without")) return "without";
  if (found.some(({ design }) => designs[design].comparison === "earlier")) return "earlier";
  return found.some(({ contrast }) => contrast !== "none" && contrast !== "over-time") ? "once" : "nothing";
}

/**
 * Counts programmes, studies and statements by their strongest comparison: “One was compared with and without it, two earlier and
 * later.”
 */
export function comparisonSentence(programmes: readonly Programme[]): string {
  const made = programmes.map(comparisonOf);
  if (made.length === 0) return "";
  if (made.every((one) => one === "nothing")) return "None was compared with others or with an earlier time.";
  const clauses = (Object.keys(comparisons) as Made[]).flatMap((kind) => {
    const count = made.filter((one) => one === kind).length;
    return count > 0 ? [{ count, words: comparisons[kind] }] : [];
  });
  const said = clauses.map(({ count, words }, i) => {
    const were = i > 0 ? "" : ` ${count === 1 ? "was" : "were"} compared`;
    return `${numberWord(count)}${were} ${words}`;
  });
  return `${sentenceCase(said.join(", "))}.`;
}
