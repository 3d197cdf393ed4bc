import { countOf } from "./count.ts";
import type { HarvestCounts } from "./harvest.ts";
import { listed } from "./listed.ts";
import { originWords } from "./origins.ts";
import { sentenceCase } from "./sentence-case.ts";

const be = (count: number) => (count === 1 ? "is" : "are");

const withoutWords = {
  controlled: ["is controlled", "are controlled"],
  randomised: ["is randomised", "are randomised"],
  review: ["is a review of studies", "are reviews of studies"],
} as const;

function comparedSentence({ designs, earlier }: HarvestCounts): string {
  const kinds = Object.keys(withoutWords) as (keyof typeof withoutWords)[];
  const some = kinds.filter((kind) => designs.has(kind));
  const none = kinds.filter((kind) => !designs.has(kind));
  const had = some.map((kind) => {
    const count = designs.get(kind) ?? 0;
    return `${String(count)} ${withoutWords[kind][count === 1 ? 0 : 1]}`;
  });
  const lacked = none.map((kind) => withoutWords[kind][0].replace("is ", "")).join(" or ");
  const first =
    some.length === 0
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
