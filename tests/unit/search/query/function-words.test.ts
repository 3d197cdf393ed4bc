import { expect, test } from "vitest";
import { wordsOf } from "../../../../src/search/text/normalise.ts";
import { functionWords, vagueWords } from "../../../../src/search/query/function-words.ts";

test.each([
  "What can we do about it?",
  "How do you get them to come",
  "Why doesn’t this show anything",
  "that’s what I’ve got",
])("“%s” carries no meaning of its own", (question) => {
  expect(wordsOf(question).filter((word) => !functionWords.has(word))).toEqual([]);
});

test.each(["men", "women", "children", "old", "poor", "cost", "time", "waiting", "access", "carers"])(
  "%s carries meaning",
  (word) => {
    expect(functionWords.has(word)).toBe(false);
    expect(vagueWords.has(word)).toBe(false);
  },
);

test.each(["new", "raise", "usually", "left", "enough", "never", "short"])(
  "%s says too little to be missed",
  (word) => {
    expect(vagueWords.has(word)).toBe(true);
  },
);

test("a word is dropped or said to be vague, and stands in the form that queries are read in", () => {
  const [dropped, vague] = [functionWords, vagueWords].map((words) => [...words].filter(Boolean));
  expect(vague?.filter((word) => dropped?.includes(word))).toEqual([]);
  for (const word of [...(dropped ?? []), ...(vague ?? [])]) expect(wordsOf(word), word).toEqual([word]);
});
