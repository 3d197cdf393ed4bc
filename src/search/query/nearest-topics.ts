import { wordsOf } from "../text/normalise.ts";
import { functionWords, vagueWords } from "./function-words.ts";

/** A term of a facet as the page shows it, and how many entries carry it. */
export interface Topic {
  readonly facet: string;
  readonly term: string;
  readonly label: string;
  readonly entries: number;
}

const trigrams = (text: string): Set<string> => {
  const padded = ` ${text.toLowerCase()} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
};

/** The similarity of two texts from 0 to 1: the Dice coefficient of their trigrams. */
function likeness(one: string, other: string): number {
  const [a, b] = [trigrams(one), trigrams(other)];
  const shared = [...a].filter((trigram) => b.has(trigram)).length;
  return (2 * shared) / (a.size + b.size || 1);
}

/** The least similarity at which a name counts as near a query. */
const nearEnough = 0.45;

/** Topics to suggest, and whether they are near what was asked for. */
export interface Instead {
  readonly near: boolean;
  readonly topics: readonly Topic[];
}

/** The topics whose names resemble a word of the query that is not vague, or else the topics of most entries. */
export function nearestTopics(query: string, topics: readonly Topic[], count = 6): Instead {
  const words = wordsOf(query).filter((word) => !functionWords.has(word) && !vagueWords.has(word));
  const nearness = ({ label }: Topic) =>
    Math.max(0, ...label.split(/\s+/).flatMap((word) => words.map((typed) => likeness(word, typed))));
  const near = topics
    .map((topic) => ({ topic, score: nearness(topic) }))
    .filter(({ score }) => score >= nearEnough)
    .sort((a, b) => b.score - a.score)
    .map(({ topic }) => topic);
  const shown = near.length > 0 ? near : [...topics].sort((a, b) => b.entries - a.entries);
  return { near: near.length > 0, topics: shown.slice(0, count) };
}
