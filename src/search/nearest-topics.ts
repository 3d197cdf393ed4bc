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

/** How much two texts have in common: the Dice coefficient of their trigrams, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [trigrams(one), trigrams(other)];
  return (2 * a.intersection(b).size) / (a.size + b.size || 1);
}

/** The topics whose names look most like a query; where none does, those that most entries carry. */
export function nearestTopics(query: string, topics: readonly Topic[], count = 6): Topic[] {
  const words = query.split(/\s+/);
  const near = (topic: Topic) =>
    Math.max(...topic.label.split(/\s+/).flatMap((word) => words.map((typed) => likeness(word, typed))));
  const scored = topics.map((topic) => ({ topic, score: near(topic) }));
  const like = scored.filter(({ score }) => score >= 0.3).sort((a, b) => b.score - a.score);
  const common = scored.toSorted((a, b) => b.topic.entries - a.topic.entries);
  return [...new Set([...like, ...common].map(({ topic }) => topic))].slice(0, count);
}
