import type { WordsFile } from "../../../../src/search/query/index-files.ts";
import { describe, expect, test } from "vitest";
import { isOneSlip, suggestCorrection, editCost } from "../../../../src/search/query/spelling.ts";

const words: WordsFile[] = [
  ["anxiety asthma", "access accident appointment appointments", "aroma overt"],
  ["diabetes disability", "feedback poverty", "vaccination"],
  ["", "", ""],
];

describe("the word that was meant", () => {
  test.each([
    ["dibaetes", "diabetes", "letters swapped"],
    ["appointtment", "appointment", "a letter doubled"],
    ["anxity", "anxiety", "a letter left out"],
    ["disabilaty", "disability", "a vowel for another"],
    ["iabetes", "diabetes", "the first letter left out"],
    ["eedback", "feedback", "the first letter left out"],
    ["xfeedback", "feedback", "a letter before the first"],
    ["idabetes", "diabetes", "the first two letters swapped"],
  ])("%s is surely %s (%s)", (typed, word) => {
    expect(suggestCorrection(typed, words)).toEqual({ word, sure: true });
  });

  test.each([
    ["asma", "asthma", "short, and two letters of a name missed"],
    ["acess", "access", "short"],
    ["overty", "poverty", "two words are one slip away, and the commoner one is asked about"],
    ["appointmentss", "appointments", "one slip from it"],
    ["vacinattion", "vaccination", "more than one slip"],
  ])("%s may be %s (%s)", (typed, word) => {
    expect(suggestCorrection(typed, words)?.word).toBe(word);
  });

  test.each(["asma", "acess", "overty", "vacinattion"])("%s is not surely anything", (typed) => {
    expect(suggestCorrection(typed, words)?.sure).toBe(false);
  });

  test.each(["qqqqzzzz", "blockchain", "xyz", "hhh", "aro", "aromas".repeat(3)])("nothing is near %s", (typed) => {
    expect(suggestCorrection(typed, words)).toBeUndefined();
  });

  test("nothing is meant where no word is known", () => {
    expect(suggestCorrection("asthma", [])).toBeUndefined();
    expect(suggestCorrection("asthma", [["", "", ""]])).toBeUndefined();
  });
});

describe("one slip", () => {
  test.each([
    ["care", "cares"],
    ["care", "cae"],
    ["care", "core"],
    ["care", "acre"],
    ["form", "from"],
    ["aab", "ab"],
    ["a", ""],
  ])("makes %s of %s and back", (one, other) => {
    expect([isOneSlip(one, other), isOneSlip(other, one)]).toEqual([true, true]);
  });

  test.each([
    ["care", "care"],
    ["care", "cost"],
    ["care", "racer"],
    ["abcd", "badc"],
    ["care", "caress"],
  ])("does not make %s of %s", (one, other) => {
    expect([isOneSlip(one, other), isOneSlip(other, one)]).toEqual([false, false]);
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
    expect(editCost(from, to, 3)).toBeCloseTo(cost);
  });

  test("stop counting beyond the limit", () => {
    expect(editCost("care", "hospital", 2)).toBe(Infinity);
    expect(editCost("diabetes", "dxxbetxx", 2)).toBe(Infinity);
  });

  test("are as many there as back, and always a number", () => {
    const all = [...words.flatMap((tiers) => tiers.flatMap((tier) => tier.split(" "))), "asma", "hh", "a", "ehhalth"];
    for (const one of all) {
      for (const other of all) {
        const there = editCost(one, other, 30);
        expect(there, `${one} ${other}`).not.toBeNaN();
        expect(there, `${one} ${other}`).toBeCloseTo(editCost(other, one, 30));
        expect(there === 0, `${one} ${other}`).toBe(one === other);
      }
    }
  });
});
