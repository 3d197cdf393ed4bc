/** A query, the kind of its words, and a grade for each entry: 3 answers exactly, 2 answers well, 1 is related. */
export interface JudgedQuery {
  readonly id: string;
  readonly query: string;
  readonly kind?: string;
  readonly expect?: Readonly<Record<string, number>>;
}

export interface Measures {
  readonly queries: number;
  /** The percentage of queries with an entry of grade 2 or 3 in first place, and among the first three. */
  readonly "success@1": number;
  readonly "success@3": number;
  /** The mean reciprocal rank of the first such entry (Voorhees 1999). */
  readonly MRR: number;
  /** Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002), with gains 2^grade − 1. */
  readonly "nDCG@10": number;
  /** The percentage of queries that find nothing. */
  readonly zero: number;
}

/** What was said first to a query of the kind “nothing”, which the sources do not answer. */
export interface Said {
  readonly answered: "yes" | "partly" | "no";
  readonly sentence: string;
}

/** Queries of this kind are about what the sources do not hold. They have no right entries, only a right sentence. */
export const isSilent = ({ kind }: JudgedQuery): boolean => kind === "nothing";

/** The percentage of silent queries that no entry is counted for and whose sentence says so first. */
export function silence(queries: readonly JudgedQuery[], said: Readonly<Record<string, Said>>): number {
  const silent = queries.filter(isSilent);
  const honest = silent.filter(({ id }) => said[id]?.answered !== "yes" && said[id]?.sentence.startsWith("No entries"));
  return round((honest.length / silent.length) * 100);
}

const worthOpening = 2;

const discounted = (grades: readonly number[]): number =>
  grades.slice(0, 10).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

function judge({ expect = {} }: JudgedQuery, entries: readonly string[]) {
  const grades = entries.map((id) => expect[id] ?? 0);
  const first = grades.findIndex((grade) => grade >= worthOpening);
  const best = Object.values(expect).toSorted((a, b) => b - a);
  return {
    atOne: first === 0,
    atThree: first >= 0 && first < 3,
    reciprocal: first < 0 ? 0 : 1 / (first + 1),
    gain: discounted(grades) / (discounted(best) || 1),
    nothing: entries.length === 0,
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** The measures for each kind of query that has right entries, and for all of these. `answers` are entry ids by query, best first. */
export function measuresByKind(
  all: readonly JudgedQuery[],
  answers: Readonly<Record<string, readonly string[]>>,
): Record<string, Measures> {
  const queries = all.filter((query) => !isSilent(query));
  const measure = (group: readonly JudgedQuery[]): Measures => {
    const judged = group.map((query) => judge(query, answers[query.id] ?? []));
    const mean = (value: (one: (typeof judged)[number]) => number) =>
      round(judged.reduce((sum, one) => sum + value(one), 0) / judged.length);
    return {
      queries: group.length,
      "success@1": mean(({ atOne }) => Number(atOne) * 100),
      "success@3": mean(({ atThree }) => Number(atThree) * 100),
      MRR: mean(({ reciprocal }) => reciprocal),
      "nDCG@10": mean(({ gain }) => gain),
      zero: mean(({ nothing }) => Number(nothing) * 100),
    };
  };
  const kinds = Map.groupBy(queries, ({ kind }) => kind ?? "other");
  return {
    ...Object.fromEntries([...kinds].map(([kind, group]) => [kind, measure(group)])),
    all: measure(queries),
  };
}
