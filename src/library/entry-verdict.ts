import type { GapDirection } from "../model/gap-direction.ts";
import { gapDirections } from "../model/gap-direction.ts";
import { isMeasured } from "../model/gap.ts";
import { numberWord } from "../model/number-words.ts";
import { sentenceCase } from "../model/sentence-case.ts";
import { nextActions, nextStep } from "./next-step.ts";
import type { Entry, Finding, Library } from "./library.ts";
import { groupByProgramme, type Programme } from "./programmes.ts";
import { rowFacts } from "./row-facts.ts";
import type { VerdictCell, VerdictLine } from "./verdict.ts";

/** A cell is read at a glance: it names results until their words fill it, and at least one. */
const MOST_LETTERS = 120;

const plain = (...words: readonly string[]): VerdictLine[] => words.map((each) => ({ words: each }));

const wayWords: Partial<Record<Finding["effect"], string>> = {
  worse: "worse",
  better: "better",
  "no-change": "no different",
  unclear: "not clear",
};

/** “Four more are reported: three better, one not clear.” Worse ones are named first. */
function moreWords(rest: readonly Finding[]): string[] {
  if (rest.length === 0) return [];
  const ways = Object.entries(wayWords).flatMap(([effect, words]) => {
    const count = rest.filter((finding) => finding.effect === effect).length;
    return count > 0 ? [{ count, words }] : [];
  });
  const said = ways.map(({ count, words }) => (ways.length > 1 ? `${numberWord(count)} ${words}` : words)).join(", ");
  const all = rest.length > 1 && ways.length === 1 ? "all " : "";
  return [`${sentenceCase(numberWord(rest.length))} more ${rest.length === 1 ? "is" : "are"} reported: ${all}${said}`];
}

/** Results in the order in which a strip names them: the worse first, then those with figures, each programme in turn. */
function inTurn(programmes: readonly Programme[]): Finding[] {
  const weight = ({ effect, values }: Finding) => (effect === "worse" ? 0 : values.length > 0 ? 1 : 2);
  const ranked = programmes.flatMap(({ results }) =>
    results
      .map(({ finding }) => finding)
      .filter(({ of }) => of === "average")
      .sort((a, b) => weight(a) - weight(b))
      .map((finding, turn) => ({ finding, turn })),
  );
  const isWorse = (finding: Finding) => Number(finding.effect !== "worse");
  return ranked
    .sort((a, b) => isWorse(a.finding) - isWorse(b.finding) || a.turn - b.turn || weight(a.finding) - weight(b.finding))
    .map(({ finding }) => finding);
}

const isExample = ({ data }: Entry): boolean => "kind" in data && data.kind === "unattributed-example";

/** What an entry without a result says of it. */
const withoutResult = (entry: Entry): string =>
  isExample(entry) || entry.type === "insight" ? "No result in these sources" : "No result we could record";

/** What an entry without a result rests on. */
function withoutResultOn(entry: Entry): string {
  if (isExample(entry)) return "An example that names no service: it shows how, not whether";
  return entry.type === "insight" ? "Advice only" : "What the source tells, without a single result";
}

/** What was measured of people, in a few words a result. A measure of a gap has its own cell. */
function happened(programmes: readonly Programme[], entry: Entry): VerdictLine[] {
  const results = inTurn(programmes);
  if (results.length === 0)
    return plain(programmes.length > 0 ? "Only the gap was looked at, not people on average" : withoutResult(entry));
  const phrases = results.map(({ phrase }) => phrase);
  let letters = 0;
  const shown = phrases.filter((phrase, place) => (letters += phrase.length) <= MOST_LETTERS || place === 0).length;
  return [
    ...phrases.slice(0, shown).map((words) => ({ words, lang: entry.lang })),
    ...plain(...moreWords(results.slice(shown))),
  ];
}

/** “ in one”, “ in both”. Empty where there is only one programme. */
function inHowMany(count: number, of: number): string {
  if (of === 1) return "";
  if (count < of) return ` in ${numberWord(count)}`;
  return of === 2 ? " in both" : ` in all ${numberWord(of)}`;
}

/** What happened to each gap, counted by programme; that none was measured, where no programme measured one. */
function gapLines(programmes: readonly Programme[], { evidence, lang }: Entry): VerdictLine[] {
  const told = new Map<string, { direction: GapDirection; keys: Set<string> }>();
  const unmeasured = gapDirections["not-measured"].word;
  const add = (words: string, direction: GapDirection, key: string) => {
    const one = told.get(words) ?? { direction, keys: new Set() };
    told.set(words, one);
    one.keys.add(key);
  };
  for (const { key, results } of programmes) {
    const own = evidence.gaps.filter((gap) => results.some(({ finding }) => finding === gap.finding));
    const measured = own.filter(isMeasured);
    for (const { words, direction } of measured) add(words, direction, key);
    if (measured.length === 0 && own.length > 0) add(unmeasured, "not-measured", key);
  }
  if (told.size === 0) return plain("No result about a gap");
  // The heading of the cell names the gap.
  const short = (words: string) => sentenceCase(words.replace(/^Gap /, ""));
  const of = programmes.length;
  const lines = [...told].map(([words, { direction, keys }]) => {
    return {
      direction,
      words: `${short(words)}${words.includes(",") && of > 1 ? "," : ""}${inHowMany(keys.size, of)}`,
    };
  });
  const [only, ...others] = new Map(evidence.gaps.map((gap) => [`${gap.words} ${gap.between}`, gap])).values();
  return only && isMeasured(only) && others.length === 0 && of === 1
    ? [...lines, { words: "Between", named: only.between, lang }]
    : lines;
}

/** What every result of a case study has in common: “One place”, “Link to the study missing”. */
function shared(results: readonly Finding[], basis: string): string[] {
  const [first, ...others] = results.map(({ tags }) => tags.filter(({ direction }) => !direction).slice(1));
  return (first ?? [])
    .map(({ words }) => words)
    .filter((words) => others.every((tags) => tags.some((tag) => tag.words === words)))
    .filter((words) => !basis.toLowerCase().includes(words.toLowerCase()) && words !== "Worse");
}

function restsOn(programmes: readonly Programme[], entry: Entry, library: Library): VerdictLine[] {
  const { evidence, type } = entry;
  if (programmes.length === 0) return plain(withoutResultOn(entry));
  if (type !== "case-study")
    return plain(...[evidence.sentence, evidence.comparison].flatMap((each) => each.replace(/\.$/, "") || []));
  const { basis } = rowFacts(entry, library);
  const results = entry.findings.filter(({ role }) => role === "result");
  return plain(basis, ...shared(results, basis));
}

const places = {
  "case-study": { happened: "what-changed", unmeasured: "what-is-not-known", next: "do-next" },
  principle: { happened: "evidence", unmeasured: "limits-and-gaps", next: "what-to-do" },
  insight: { happened: "why", unmeasured: "watch-for", next: "first-step" },
} as const;

/** The types of entry that have a strip. */
export type JudgedType = keyof typeof places;

/**
 * Works out the four answers under the title of an evidence page from its findings and steps: what happened, what
 * happened to the gap, what that rests on and what to do next. No cell says more than the findings do.
 */
export function entryVerdict(entry: Entry<JudgedType>, library: Library): VerdictCell[] {
  const results = entry.restsOn.filter(({ finding }) => finding.role === "result");
  const programmes = groupByProgramme(results).filter(({ kind }) => kind !== "example");
  const place = places[entry.type];
  const isMeasuredHere = entry.evidence.gaps.some(isMeasured);
  const actions = nextActions(entry);
  const next = entry.type === "case-study" && actions.length === 0 ? "facts" : place.next;
  return [
    { heading: "What happened", href: `#${place.happened}`, lines: happened(programmes, entry) },
    {
      heading: "To the gap",
      href: `#${isMeasuredHere ? place.happened : place.unmeasured}`,
      lines: gapLines(programmes, entry),
    },
    { heading: "What it rests on", href: "#rests-on", lines: restsOn(programmes, entry, library) },
    { heading: "Do next", href: `#${next}`, lines: [nextStep(entry, library)] },
  ];
}
