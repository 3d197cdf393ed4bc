import { expect, test } from "vitest";
import { britishSpelling } from "../../../../src/search/query/british-spelling.ts";

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
