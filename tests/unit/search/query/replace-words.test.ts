import { expect, test } from "vitest";
import { replaceWords } from "../../../../src/search/query/replace-words.ts";

const change = (query: string) =>
  replaceWords(query, [
    ["asma", "asthma"],
    ["chldren", "children"],
  ]);

test.each([
  ["Asma in chldren", "asthma in children"],
  ["Kahnawà:ke asma, Ελλάδα", "Kahnawà:ke asthma, Ελλάδα"],
  ["ásma", "asthma"],
  ['"asma" asma', '"asma" asthma'],
  ["“asma” chldren", "“asma” children"],
  ["plasma asmas", "plasma asmas"],
  ["", ""],
])("%s becomes %s", (query, replaced) => {
  expect(change(query)).toBe(replaced);
});
