import { expect, test } from "vitest";
import { Coverage, type AskedPart } from "../../../../src/search/query/coverage.ts";

/** A part that entries hold at places of their text, or nowhere in particular. */
const part = (words: string, places: Readonly<Record<number, number[] | "about">>, vague = false): AskedPart => ({
  words,
  vague,
  held: new Map(
    Object.entries(places).map(([place, at]) => [
      Number(place),
      { whole: true, positions: at === "about" ? undefined : at },
    ]),
  ),
});
const matches = (coverage: Coverage) => [0, 1, 2, 3].map((place) => coverage.match(place));

test("an entry has all when it holds every part, near each other", () => {
  const coverage = new Coverage(
    [part("housing", { 0: [5], 1: [5], 2: [5] }), part("asthma", { 0: [9], 1: [300] })],
    [],
  );
  expect(matches(coverage)).toEqual(["all", "some", "some", undefined]);
});

test("more parts may stand a little further apart, but not as far as two subjects do", () => {
  const three = (last: number) =>
    new Coverage([part("one", { 0: [1] }), part("two", { 0: [13] }), part("three", { 0: [last] })], []);
  expect([three(25).match(0), three(26).match(0)]).toEqual(["all", "some"]);
  const four = [...[1, 9, 17].map((at) => part(`w${String(at)}`, { 0: [at] })), part("last", { 0: [28] })];
  expect(new Coverage(four, []).match(0)).toBe("some");
});

test("what an entry is about need not stand near", () => {
  expect(matches(new Coverage([part("men", { 0: "about" }), part("asthma", { 0: [300] })], []))[0]).toBe("all");
});

test("a letter or a digit carries no entry by itself, unless it is all that was asked for", () => {
  expect(matches(new Coverage([part("c", { 0: [1] })], ["hep"]))[0]).toBeUndefined();
  expect(matches(new Coverage([part("4", { 0: [1] }), part("tier", { 1: [1] })], [])).slice(0, 2)).toEqual([
    undefined,
    "some",
  ]);
  expect(matches(new Coverage([part("c", { 0: [1] })], []))[0]).toBe("all");
});

test("words of a name that stand apart are some of it", () => {
  const scattered = { ...part("care home", {}), held: new Map([[0, { whole: false, positions: [1] }]]) };
  expect(matches(new Coverage([scattered], []))[0]).toBe("some");
});

test("a vague part counts only where nothing else is asked", () => {
  const care = part("care", { 0: [1], 1: [1] }, true);
  expect(matches(new Coverage([care, part("asthma", { 0: [30], 2: [1] })], []))).toEqual([
    "all",
    undefined,
    "all",
    undefined,
  ]);
  expect(matches(new Coverage([care], []))).toEqual(["all", "all", undefined, undefined]);
  expect(matches(new Coverage([care], ["palliative"]))).toEqual([undefined, undefined, undefined, undefined]);
});

test("where a word is unknown no entry has all, and the word is what is lacking", () => {
  const coverage = new Coverage([part("asthma", { 0: [1] })], ["dental"]);
  expect([coverage.match(0), coverage.lacking]).toEqual(["some", { words: ["dental"], each: true }]);
});

test("the fewest parts that no entry holds together are named", () => {
  const [a, b, c] = [part("a", { 0: [1], 1: [1] }), part("b", { 0: [2], 2: [1] }), part("c", { 1: [2] })];
  expect(new Coverage([a, b, c], []).lacking.words).toEqual(["b", "c"]);
  expect(new Coverage([a, b, part("d", {})], []).lacking.words).toEqual(["d"]);
  const each = [part("a", { 0: [1], 1: [1] }), part("b", { 0: [2], 2: [1] }), part("c", { 1: [2], 2: [2] })];
  expect(new Coverage(each, []).lacking.words).toEqual(["a", "b", "c"]);
});

test("a part that was searched by a broader name is named with it, unless that found nothing", () => {
  const long = { ...part("long covid", {}), broader: "Covid-19" };
  const held = new Map([[0, { whole: false, positions: [1] }]]);
  const coverage = new Coverage([{ ...long, held }, part("asthma", { 1: [1] })], []);
  expect([coverage.match(0), coverage.broader, coverage.lacking.words]).toEqual([
    "some",
    [{ typed: "long covid", label: "Covid-19" }],
    ["long covid"],
  ]);
  expect(new Coverage([long], []).broader).toEqual([]);
});

test("a common word that was left out is named with the entries that it would find alone", () => {
  const care = { ...part("care", { 0: [1], 1: [1] }, true) };
  const patient = { ...part("patient", {}, true), held: new Map([[3, { whole: false, positions: [1] }]]) };
  expect(new Coverage([care, patient], ["palliative"]).common).toEqual([{ word: "care", entries: 2 }]);
  expect(new Coverage([care], []).common).toEqual([]);
});
