import { expect, test } from "vitest";
import { readQuery } from "../../../../src/search/query/read-query.ts";

const nothing = { phrases: [], words: [], abbreviations: new Set(), figures: [], ids: [] };

test.each<[string, object]>([
  ["Faith groups", { words: ["faith", "groups"] }],
  ['"faith leaders" in Leeds', { phrases: ["faith leaders"], words: ["in", "leeds"] }],
  ["“faith leaders”", { phrases: ["faith leaders"] }],
  ['"one" and “two three”', { phrases: ["one", "two three"], words: ["and"] }],
  ['"faith leaders', { words: ["faith", "leaders"] }],
  ['""', {}],
  ['" "', {}],
  ["  ", {}],
  ["?!", {}],
  ["CS-07", { ids: [{ entry: "CS-07", fragment: undefined }] }],
  [
    "cs-07.F1 and PR-04",
    {
      ids: [
        { entry: "CS-07", fragment: "f1" },
        { entry: "PR-04", fragment: undefined },
      ],
      words: ["and"],
    },
  ],
  ...["cs07", "CS-7", "CS 7", "cs 07", " cs-007 "].map((typed): [string, object] => [
    typed,
    { ids: [{ entry: "CS-07", fragment: undefined }] },
  ]),
  ["GT-001", { ids: [{ entry: "GT-001", fragment: undefined }] }],
  ["rf26", { ids: [{ entry: "RF-026", fragment: undefined }] }],
  ["see IN 30", { ids: [{ entry: "IN-30", fragment: undefined }], words: ["see"] }],
  ["in 30 practices", { words: ["in", "30", "practices"], figures: ["30"] }],
  ["65+", { words: ["65plus"] }],
  ["18–25", { words: ["18", "25"], figures: ["18", "25"] }],
  ["Core20+5", { words: ["core20plus5"], abbreviations: new Set() }],
  ['"CS-07"', { phrases: ["CS-07"] }],
  ["Covid-19", { words: ["covid", "19"], figures: ["19"] }],
  ["£8 a week", { words: ["8", "a", "week"], figures: ["£8"] }],
  ["44 per cent of people", { words: ["44", "of", "people"], figures: ["44%"] }],
  ["44% of people", { words: ["44", "of", "people"], figures: ["44%"] }],
])("reads %s", (text, query) => {
  expect(readQuery(text)).toEqual({ ...nothing, ...query });
});

test("words in capitals, or with a capital inside, are known as abbreviations and names", () => {
  const { words, abbreviations } = readQuery("Naive HIV in DNACPR, McKinsey A&E and lgbt");
  expect(words).toEqual(["naive", "hiv", "in", "dnacpr", "mckinsey", "ae", "and", "lgbt"]);
  expect([...abbreviations]).toEqual(["hiv", "dnacpr", "mckinsey", "ae"]);
});
