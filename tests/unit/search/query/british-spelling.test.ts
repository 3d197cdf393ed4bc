import { expect, test } from "vitest";
import { americanSpelling, britishSpelling } from "../../../../src/search/query/british-spelling.ts";

test.each([
  ["organize", "organise"],
  ["hospitalization", "hospitalisation"],
  ["organizational", "organisational"],
  ["immunizations", "immunisations"],
  ["prioritizing", "prioritising"],
  ["marginalized", "marginalised"],
  ["organizers", "organisers"],
  ["analyze", "analyse"],
  ["analyzing", "analysing"],
])("%s is %s", (american, british) => {
  expect(britishSpelling(american)).toBe(british);
});

test.each(["size", "resize", "prize", "seized", "citizen", "citizens", "horizon", "organise", "care", ""])(
  "“%s” has no other spelling",
  (word) => {
    expect(britishSpelling(word)).toBeUndefined();
  },
);

test.each([
  ["hospitalisation", "hospitalization"],
  ["analysed", "analyzed"],
])("%s is spelt %s in America", (word, american) => {
  expect(americanSpelling(word)).toBe(american);
});

test("a word that both spell alike has no other spelling", () => {
  expect(americanSpelling("asthma")).toBeUndefined();
});
