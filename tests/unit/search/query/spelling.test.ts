import type { WordsFile } from "../../../../src/search/query/index-files.ts";
import { describe, expect, test } from "vitest";
import { meantBy, slips } from "../../../../src/search/query/spelling.ts";

const words: WordsFile[] = [
  ["anxiety asthma", "access accident appointment", "asia aroma"],
  ["diabetes disability", "feedback", "vaccination"],
  ["", "", ""],
];

describe("the word that was meant", () => {
  test.each([
    ["asma", "asthma", "a word of a name before a nearer, rare one"],
    ["asia", "asia", "a word that is there stays as it is"],
    ["dibaetes", "diabetes", "letters swapped"],
    ["acess", "access", "a doubled letter missed"],
    ["appointtment", "appointment", "a letter doubled"],
    ["anxity", "anxiety", "a letter left out"],
    ["disabilaty", "disability", "a vowel for another"],
    ["vaksination", "vaccination", "letters that sound alike"],
  ])("%s: %s (%s)", (typed, meant) => {
    expect(meantBy(typed, words)).toBe(meant);
  });

  test.each(["qqqqzzzz", "blockchain", "xyz", "hhh"])("nothing is near %s", (typed) => {
    expect(meantBy(typed, words)).toBeUndefined();
  });

  test("nothing is meant where no word is known", () => {
    expect(meantBy("asthma", [])).toBeUndefined();
    expect(meantBy("asthma", [["", "", ""]])).toBeUndefined();
  });

  test("short words are not turned into just any other", () => {
    expect(meantBy("cat", [["dog", "cost", "car"]])).toBe("car");
    expect(meantBy("cat", [["dog", "", "den"]])).toBeUndefined();
  });
});

describe("slips", () => {
  test.each([
    ["asthma", "asthma", 0],
    ["care", "cares", 1],
    ["care", "core", 0.7],
    ["care", "cape", 1],
    ["form", "from", 0.8],
    ["acess", "access", 0.5],
    ["hart", "heart", 1],
    ["whip", "wip", 0.5],
    ["", "ab", 2],
  ])("from %s to %s", (from, to, cost) => {
    expect(slips(from, to, 3)).toBeCloseTo(cost);
  });

  test("stop counting beyond the limit", () => {
    expect(slips("care", "hospital", 2)).toBe(Infinity);
    expect(slips("diabetes", "dxxbetxx", 2)).toBe(Infinity);
  });

  test("are as many there as back, and always a number", () => {
    const all = [...words.flatMap((tiers) => tiers.flatMap((tier) => tier.split(" "))), "asma", "hh", "a", "ehhalth"];
    for (const one of all) {
      for (const other of all) {
        const there = slips(one, other, 30);
        expect(there, `${one} ${other}`).not.toBeNaN();
        expect(there, `${one} ${other}`).toBeCloseTo(slips(other, one, 30));
        expect(there === 0, `${one} ${other}`).toBe(one === other);
      }
    }
  });
});
