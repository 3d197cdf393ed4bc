import { expect, test } from "vitest";
import { nameShardOf, nameShards, normalise, shardOf, shards, wordsOf } from "../../../../src/search/text/normalise.ts";

test.each([
  ["Clinics", "clinic"],
  ["Therapies", "therapy"],
  ["Classes", "class"],
  ["Churches", "church"],
  ["Diabetic foot checks", "diabetic foot check"],
  ["Patient’s", "patient"],
  ["Patient's", "patient"],
  ["Patients’", "patient"],
  ["Don’t", "dont"],
  ["Café", "cafe"],
  ["Māori", "maori"],
  ["walk-in", "walk in"],
  ["Did-not-attend rate", "did not attend rate"],
  ["A&E", "ae"],
  ["A&E in LGBTQ+", "ae in lgbtq"],
  ["housing+health", "housing health"],
  ["asthma&diabetes", "asthma diabete"],
  ["+asthma", "asthma"],
  ["65+", "65plus"],
  ["Core20+5", "core20plus5"],
  ["Core20PLUS5", "core20plus5"],
  ["17,000 people", "17000 people"],
  ["7.8 points", "7.8 point"],
  ["“Quoted”, (bracketed)!", "quoted bracketed"],
  ["…", ""],
])("%s is known as %s", (text, folded) => {
  expect(normalise(text)).toBe(folded);
});

test.each(["illness", "status", "analysis", "bias", "gas"])("the last s of %s is part of the word", (word) => {
  expect(normalise(word)).toBe(word);
});

test.each([
  ["GP surgeries", "gp surgery"],
  ["long-term conditions", "long term condition"],
  ["carer’s", "carers"],
])("%s and %s are one name", (one, other) => {
  expect(normalise(one)).toBe(normalise(other));
});

test("what is folded is not changed by folding again", () => {
  for (const text of ["Therapies", "Classes", "Carer’s assessments", "Housing waits", "4,000 homes"]) {
    expect(normalise(normalise(text))).toBe(normalise(text));
  }
});

test("words of a query keep their number and their order", () => {
  expect(wordsOf("Clinics for patients’ families, 44%")).toEqual(["clinics", "for", "patients", "families", "44"]);
  expect(wordsOf("Leicester’s wards, it's")).toEqual(["leicester", "wards", "it"]);
  expect(wordsOf("12,5 and 1,000")).toEqual(["12", "5", "and", "1000"]);
});

test("every word has a part of the vocabulary", () => {
  expect(shards).toHaveLength(27);
  expect(["asthma", "zero", "7.8", "&", "élan", ""].map(shardOf)).toEqual(["a", "z", "0", "0", "0", "0"]);
  expect(shards).toEqual(expect.arrayContaining(["a", "z", "0"]));
});

test("a name stands in a file by its first two letters, and every name in one that there is", () => {
  const names = ["abc", "asthma", "a", "a e", "élan", "eel", "65plus", "&", "", "zumba"];
  const expected = ["aa", "as", "aa", "aa", "0", "ea", "0", "0", "0", "zs"];
  expect(names.map(nameShardOf)).toEqual(expected);
  expect(new Set(nameShards).size).toBe(105);
  expect(nameShards).toEqual(expect.arrayContaining(expected));
});
