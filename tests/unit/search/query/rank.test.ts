import type { EntriesTable } from "../../../../src/search/query/index-files.ts";
import { expect, test } from "vitest";
import { Ranker } from "../../../../src/search/query/rank.ts";
import type { FoundExpansion, FoundSegment } from "../../../../src/search/query/understand.ts";
import type { Hits } from "../../../../src/search/query/word-index.ts";

const ids = ["a", "b", "c", "d"];
const table = (types: readonly number[] = [0, 0, 0, 0]): EntriesTable => ({
  pageIds: ids,
  entryIds: ids,
  facets: {
    type: { terms: ["case-study", "principle", "reference"], entries: types.map((type) => [type]) },
    population: { terms: ["men"], entries: [[], [], [], [0]] },
    setting: { terms: ["clinics"], entries: [[], [], [], [0]] },
  },
  results: { kinds: [], entries: [] },
  updated: [],
  title: [],
});

type Places = Readonly<Record<number, readonly number[]>>;
const hits = (places: Places): Hits =>
  new Map(Object.entries(places).map(([docIndex, positions]) => [Number(docIndex), { score: 2, positions }]));
const segment = (change: Partial<FoundSegment> = {}, ...words: Places[]): FoundSegment => ({
  words: words.map((places, i) => ({ word: `word${String(i)}`, hits: hits(places) })),
  expansions: [],
  vague: false,
  modifies: false,
  ...change,
});
const lead = (places: readonly Places[], term?: readonly [string, string]): FoundExpansion => ({
  expansion: { label: "Another name", phrases: ["another name"], ...(term ? { term } : {}) },
  phrases: [places.map(hits)],
});
const ranking = (segments: readonly FoundSegment[], types?: readonly number[]) =>
  new Ranker(table(types)).rank(segments);
const rank = (...given: Parameters<typeof ranking>) => ranking(...given).entries;
const order = (...given: Parameters<typeof rank>) => rank(...given).map(({ docIndex }) => docIndex);
const scoreAt = (place: number, ...given: Parameters<typeof rank>) =>
  rank(...given).find((entry) => entry.docIndex === place)?.score ?? 0;

test("the word itself comes before another name of it, which is named", () => {
  const found = rank([segment({ expansions: [lead([{ 0: [4], 1: [9] }])] }, { 1: [3] })]);
  expect(found.map(({ docIndex: place, by }) => [place, by])).toEqual([
    [1, []],
    [0, ["Another name"]],
  ]);
  expect(found[0]?.positions.map(([at]) => at)).toEqual([3]);
});

test("another name of several words counts only where they follow each other", () => {
  const expansions = [
    lead([
      { 0: [4], 1: [4], 2: [4] },
      { 0: [5], 1: [9], 3: [5] },
    ]),
  ];
  expect(order([segment({ expansions }, {})])).toEqual([0]);
});

test("an entry that carries the term of a name is found without any word of it", () => {
  const found = rank([segment({ expansions: [lead([], ["population", "men"])] }, {})]);
  expect(found.map(({ docIndex: place, by, positions: at }) => [place, by, at])).toEqual([[3, ["Another name"], []]]);
});

test("an entry with all that was asked comes before one with more of a part", () => {
  expect(order([segment({}, { 0: [1], 1: [1] }), segment({}, { 1: [30] })])).toEqual([1, 0]);
  const both = scoreAt(1, [segment({}, { 0: [1], 1: [1] }), segment({}, { 1: [30] })]);
  const one = scoreAt(0, [segment({}, { 0: [1], 1: [1] }), segment({}, { 1: [30] })]);
  expect(both).toBeGreaterThan(2 * one);
});

test("words that follow each other, as they were typed, say more than the same words apart", () => {
  expect(order([segment({}, { 0: [1], 1: [1] }), segment({}, { 0: [20], 1: [2] })])).toEqual([1, 0]);
  expect(order([segment({}, { 0: [20], 1: [2] }), segment({}, { 0: [1], 1: [1] })])).toEqual([0, 1]);
});

test("two of three words that follow each other say more than the same words apart", () => {
  const third = segment({}, { 0: [40], 1: [40] });
  expect(order([segment({}, { 0: [1], 1: [1] }), segment({}, { 0: [20], 1: [2] }), third])).toEqual([1, 0]);
});

test("all words in one run say more than the same words two by two", () => {
  const segments = [
    { 0: [1], 1: [1] },
    { 0: [2, 20], 1: [2, 30] },
    { 0: [21], 1: [3] },
  ].map((one) => segment({}, one));
  expect(order(segments)).toEqual([1, 0]);
});

test("the words of a name count more together than apart", () => {
  expect(order([segment({}, { 0: [1], 1: [1], 2: [1] }, { 0: [20], 1: [2] })])).toEqual([1, 0, 2]);
});

test("a word that says little weighs little", () => {
  const vague = segment({ vague: true }, { 0: [1], 1: [1] });
  expect(order([vague, segment({}, { 2: [1] })])).toEqual([2, 0, 1]);
  expect(order([segment({}, { 0: [1], 1: [1] }), segment({}, { 2: [1] })])).toEqual([0, 1, 2]);
});

test("a word that says little is marked only where nothing else is asked, or where it says which kind is meant", () => {
  const marked = (...segments: readonly FoundSegment[]) =>
    rank(segments).flatMap(({ positions }) => positions.map(([at]) => at));
  const vague = segment({ vague: true }, { 0: [1] });
  const telling = segment({}, { 0: [7] });
  expect(marked(vague, telling)).toEqual([7]);
  expect(marked(vague)).toEqual([1]);
  expect(marked(segment({ vague: true, modifies: true }, { 0: [6] }), telling)).toEqual([6, 7]);
});

test("of equal entries principles come first and references last, else the library's own order", () => {
  expect(order([segment({}, { 0: [1], 1: [1], 2: [1], 3: [1] })], [2, 0, 1, 0])).toEqual([2, 1, 3, 0]);
});

test("nothing asked finds nothing, and no score is other than a number", () => {
  expect(rank([])).toEqual([]);
  expect(rank([segment({})])).toEqual([]);
  const all = { 0: [1], 3: [2] };
  const found = rank([
    segment({ expansions: [lead([all], ["population", "men"])] }, all),
    segment({ vague: true }, all),
  ]);
  expect(found).toHaveLength(2);
  for (const { score } of found) expect(score).toBeGreaterThan(0);
});

/** The entries that hold the last part of a query whole. */
const whole = (...segments: readonly FoundSegment[]) =>
  [...(ranking(segments).parts.at(-1)?.held ?? [])].flatMap(([place, held]) => (held.whole ? [place] : []));

test("a name is held where its words stand one right after the other, or by another name, or by its term", () => {
  const expansions = [lead([{ 1: [30] }], ["population", "men"])];
  expect(whole(segment({ expansions }, { 0: [4], 1: [4], 2: [4] }, { 0: [5], 1: [20], 2: [6] }))).toEqual([0, 1, 3]);
});

test("an entry that carries a term has its other names, and anywhere only if the term says whom it is about", () => {
  const places = (facet: string, term: string) => {
    const { parts } = ranking([segment({ expansions: [lead([], [facet, term])] }, {})]);
    return [...(parts[0]?.held ?? [])].map(([docIndex, { whole, positions }]) => [docIndex, whole, positions]);
  };
  expect(places("population", "men")).toEqual([[3, true, undefined]]);
  expect(places("setting", "clinics")).toEqual([[3, true, []]]);
});

test("a name that is found by more than one way, but not by its words, still says by which", () => {
  const expansions = [lead([{ 0: [4] }]), lead([{ 0: [9] }])];
  expect(rank([segment({ expansions }, {})]).map(({ by }) => by)).toEqual([["Another name"]]);
  const scattered = segment({ expansions: [lead([{ 0: [4] }])] }, { 0: [10] }, { 0: [30] });
  expect(rank([scattered])[0]?.by).toEqual(["Another name"]);
  const standing = segment({ expansions: [lead([{ 0: [4] }])] }, { 0: [10] }, { 0: [11] });
  expect(rank([standing])[0]?.by).toEqual([]);
});

test("after a noun that says which kind is meant, only what stands right after it is held", () => {
  const care = segment({ vague: true, modifies: true }, { 0: [4], 1: [4], 2: [4] });
  expect(whole(care, segment({}, { 0: [5], 1: [9], 3: [1] }))).toEqual([0]);
  expect(whole({ ...care, modifies: false }, segment({}, { 0: [5], 1: [9], 3: [1] }))).toEqual([0, 1, 3]);
});

test("a broader name finds entries that hold only some of what was asked, and the part says which name it was", () => {
  const lead0 = lead([{ 0: [4] }], ["population", "men"]);
  const broader = { ...lead0, expansion: { ...lead0.expansion, broader: true as const } };
  const { parts } = ranking([segment({ expansions: [broader] }, {})]);
  expect(parts.map(({ broader: name, held }) => [name, [...held].map(([at, { whole }]) => [at, whole])])).toEqual([
    [
      "Another name",
      [
        [0, false],
        [3, false],
      ],
    ],
  ]);
  const [own] = ranking([segment({ expansions: [broader] }, { 0: [1] })]).parts;
  expect(own?.held.get(0)?.whole).toBe(true);
});

test("a name finds entries whose editors name its term, and none that only a result brings to it", () => {
  const both: EntriesTable = {
    ...table(),
    facets: { ...table().facets, population: { terms: ["men"], entries: [[0], [], [], [0]], added: { 0: 1 } } },
  };
  const segments = [segment({ expansions: [lead([{}], ["population", "men"])] })];
  expect(new Ranker(both).rank(segments).entries.map(({ docIndex }) => docIndex)).toEqual([3]);
});
