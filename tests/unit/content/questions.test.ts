import { expect, test } from "vitest";
import { fingerprintOf } from "../../../src/content/questions.ts";

const ask = "Do we “visit” people’s homes?";

test.each(["do we “visit” people’s homes?", 'Do we "visit" people\'s homes?', "  Do we “visit”\n  people’s   homes? "])(
  "case, spaces and the shape of quotes leave a question the same: %s",
  (same) => {
    expect(fingerprintOf({ ask: same }, {})).toBe(fingerprintOf({ ask }, {}));
  },
);

test("another word, another sign or another answer makes another question", () => {
  const prints = [
    fingerprintOf({ ask }, {}),
    fingerprintOf({ ask: "Do we “visit” people’s home?" }, {}),
    fingerprintOf({ ask: "Do we “visit” people’s homes" }, {}),
    fingerprintOf({ ask }, { "in-place": "Always" }),
    fingerprintOf({ ask }, { "in-place": "Mostly" }),
    fingerprintOf({ ask }, { partly: "Mostly" }),
  ];
  expect(new Set(prints).size).toBe(prints.length);
  for (const print of prints) expect(print).toMatch(/^[0-9a-f]{12}$/);
});

test("the order in which the answers' labels stand makes no difference", () => {
  expect(fingerprintOf({ ask }, { partly: "Some", planned: "Soon" })).toBe(
    fingerprintOf({ ask }, { planned: "Soon", partly: "Some" }),
  );
});
