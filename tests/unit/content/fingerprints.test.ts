import { expect, test } from "vitest";
import { findingPrint, questionPrint } from "../../../src/content/fingerprints.ts";

const ask = "Do we “visit” people’s homes?";

test.each(["do we “visit” people’s homes?", 'Do we "visit" people\'s homes?', "  Do we “visit”\n  people’s   homes? "])(
  "case, spaces and the shape of quotes leave a question the same: %s",
  (same) => {
    expect(questionPrint({ ask: same }, {})).toBe(questionPrint({ ask }, {}));
  },
);

test("another word, another sign or another answer makes another question", () => {
  const prints = [
    questionPrint({ ask }, {}),
    questionPrint({ ask: "Do we “visit” people’s home?" }, {}),
    questionPrint({ ask: "Do we “visit” people’s homes" }, {}),
    questionPrint({ ask }, { "in-place": "Always" }),
    questionPrint({ ask }, { "in-place": "Mostly" }),
    questionPrint({ ask }, { partly: "Mostly" }),
  ];
  expect(new Set(prints).size).toBe(prints.length);
  for (const print of prints) expect(print).toMatch(/^[0-9a-f]{12}$/);
});

test("the order in which the answers' labels stand makes no difference", () => {
  expect(questionPrint({ ask }, { partly: "Some", planned: "Soon" })).toBe(
    questionPrint({ ask }, { planned: "Soon", partly: "Some" }),
  );
});

const said = {
  statement: "Uptake rose from 40% to 60%.",
  values: [{ label: "After", number: 60, text: "60%", unit: "guide.one" }],
  gaps: [{ between: "Poorer and richer areas", direction: "narrows" as const }],
};

test("a finding is another one with another statement, value or gap, and the same with other spaces or quotes", () => {
  const [value] = said.values;
  if (!value) throw new Error("The finding has no value.");
  const others = [
    said,
    { ...said, statement: "Uptake rose from 40% to 61%." },
    ...[{ text: "61%" }, { number: 61 }, { label: "Later" }, { group: "Women" }, { place: "Hull" }, { period: "2024" }, { n: 9 }].map(
      (change) => ({ ...said, values: [{ ...value, ...change }] }),
    ),
    { ...said, values: [] },
    { ...said, gaps: [] },
    { ...said, gaps: [{ between: "Poorer and richer areas", direction: "widens" as const }] },
    { ...said, gaps: [{ between: "Men and women", direction: "narrows" as const }] },
  ];
  expect(new Set(others.map(findingPrint)).size).toBe(others.length);
  expect(findingPrint({ ...said, statement: " uptake rose  from 40% to 60%. " })).toBe(findingPrint(said));
});
