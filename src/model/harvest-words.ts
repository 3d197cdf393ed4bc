import { countOf } from "./count.ts";
import { harvestColumnNames, harvestColumns, type HarvestColumn } from "./harvest.ts";
import type { HarvestCounts } from "./harvest.ts";
import { listed } from "./listed.ts";
import { sentenceCase } from "./sentence-case.ts";

const ofWhat = (about: readonly string[]) => (about.length > 0 ? ` about ${about.join(" and ")}` : "");
const be = (count: number) => (count === 1 ? "is" : "are");

/** The heading of a plot. `about` holds the labels of the terms that it is filtered by. */
export function harvestTitle({ results }: HarvestCounts, about: readonly string[] = []): string {
  if (results === 0) return `No result${ofWhat(about)}`;
  return `What ${countOf(results, "result")}${ofWhat(about)} ${results === 1 ? "says" : "say"} about the gap`;
}

const happened: Record<Exclude<HarvestColumn, "not-measured">, string> = {
  narrowed: "narrowed",
  widened: "widened",
  between: "fell in between",
};

const seen = ["narrowed", "widened", "between"] as const;

function measuredSentence({ measured, shown, columns }: HarvestCounts): string {
  const counts = seen.filter((name) => columns[name].all > 0);
  if (measured === 1) {
    const basis = shown === 1 ? "as figures show" : "as the source says without figures of both groups";
    return `The one that did ${counts.map((name) => happened[name]).join("")}, ${basis}.`;
  }
  const parts = listed(counts.map((name) => `${String(columns[name].all)} ${happened[name]}`));
  const said = measured - shown;
  const words = "the source says so without figures of both groups";
  const basis =
    shown === 0
      ? `For none do figures show it: ${words}.`
      : said === 0
        ? "Figures show all of it."
        : `Figures show ${String(shown)} of these; for ${String(said)}, ${words}.`;
  return `Of the ${String(measured)} that did, ${parts}. ${basis}`;
}

/** What happened to the gap, in two or three sentences. */
export function harvestLede(counts: HarvestCounts, about: readonly string[] = []): string {
  const { results, measured } = counts;
  const question = "whether the gap between groups changed";
  if (results === 0)
    return about.length > 0
      ? `No result in these sources is itself${ofWhat(about)}. Entries may still be about it; the library lists them.`
      : "This library holds no result.";
  if (measured === 0) return `${results === 1 ? "It did not measure" : "None of them measured"} ${question}.`;
  const left = results - measured;
  if (results === 1) return measuredSentence(counts).replace("The one that did", "The gap");
  const first =
    left === 0
      ? `All ${String(results)} say ${question}.`
      : `${String(left)} of ${String(results)} results did not measure ${question}.`;
  const second = measuredSentence(counts);
  return `${first} ${left === 0 ? second.replace("Of the", "Of these").replace(" that did", "") : second}`;
}

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
  const { results, programmes, studies, examples } = counts;
  if (results === 0) return "";
  const from = listed(
    [
      programmes > 0 ? countOf(programmes, "programme") : "",
      studies > 0 ? `${countOf(studies, "study", "studies")} that the sources cite or sum up` : "",
    ].filter(Boolean),
  );
  const given =
    examples > 0
      ? `${String(examples)} ${be(examples)} told in ${examples === 1 ? "an example" : "examples"} without a named service`
      : "";
  const origin = from ? `${results === 1 ? "It comes" : "They come"} from ${from}` : "";
  const first = [origin, given].filter(Boolean).join("; ");
  return [first && `${first}.`, comparedSentence(counts), toldSentence(counts)].filter(Boolean).join(" ");
}

/** “3 shown, 2 said”, for the head of a column. */
export function basisWords({ all, shown }: HarvestCounts["columns"][HarvestColumn]): string {
  return [shown > 0 ? `${String(shown)} shown` : "", all > shown ? `${String(all - shown)} said` : ""]
    .filter(Boolean)
    .join(", ");
}

/** “Widened, in between: none”, for the columns of a row that hold nothing. */
export function emptyWords(empty: readonly HarvestColumn[]): string {
  const words = harvestColumnNames.filter((name) => empty.includes(name)).map((name) => harvestColumns[name].short);
  const text = words.join(", ");
  return text ? `${sentenceCase(text)}: none` : "";
}

/** How a small plot is put into words. */
export function smallHarvestWords(counts: HarvestCounts): string {
  const { results, measured, shown, columns } = counts;
  const found = seen
    .filter((name) => columns[name].all > 0)
    .map((name) => `${String(columns[name].all)} ${happened[name]}`);
  const looked = `${String(measured)} looked at the gap${found.length > 0 ? `: ${listed(found)}` : ""}`;
  return `${countOf(results, "result")}, of which ${looked}${measured > 0 ? `; figures show ${String(shown)} of these` : ""}.`;
}
