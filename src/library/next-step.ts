import { countInWords } from "../model/number-words.ts";
import { withinSentence } from "../model/sentence-case.ts";
import type { Entry, Library } from "./library.ts";
import type { VerdictLine } from "./verdict.ts";

/** The insights that say how to act on an entry: first those that rest on its findings, then those that name it. */
export function nextActions(entry: Pick<Entry, "actedOnBy" | "findings">): Entry[] {
  const isResting = ({ restsOn }: Entry) => restsOn.some(({ finding }) => entry.findings.includes(finding));
  return [...entry.actedOnBy].sort((a, b) => Number(isResting(b)) - Number(isResting(a)));
}

/** The steps that a text lists, in plain text. Empty for entries that give none. */
const stepsOf = ({ sections }: Pick<Entry, "sections">, fragment: string): readonly string[] =>
  sections.find((section) => section.fragment === fragment)?.items ?? [];

/** The first sentence, without its stop. */
const firstSentence = (text: string): string => (/^.*?[^.](?=[.?!](?:\s|$))/.exec(text)?.[0] ?? text).trim();

const then = (count: number): string => (count > 0 ? `, then ${countInWords(count, "more step")}` : "");

/** What a reader can do next, in a few words: a first step, or the first action that follows from a case. */
export function nextStep(entry: Entry, library: Library): VerdictLine {
  if ("step" in entry.data) {
    const { who } = entry.data.step;
    const label = library.facet("role").terms.find(({ id }) => id === who)?.label ?? who;
    const count = stepsOf(entry, "how-to-start").length;
    return { words: `A first step for ${withinSentence(label)}${then(count)}` };
  }
  if (entry.type === "principle") {
    const [first = "", ...others] = stepsOf(entry, "what-to-do");
    return { words: `${firstSentence(first)}${then(others.length)}`, lang: entry.lang };
  }
  const [action, ...others] = nextActions(entry);
  if (!action) return { words: "No action in this library follows from it yet" };
  const more = others.length > 0 ? `; ${countInWords(others.length, "more action")}` : "";
  return { words: action.title + more, lang: action.lang };
}
