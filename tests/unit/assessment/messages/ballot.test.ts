import { expect, test } from "vitest";
import { describeAnswered, describeChanged, spellCode } from "../../../../src/assessment/messages/ballot.ts";

test("how many questions are answered is said against all", () => {
  expect(describeAnswered(3, 18)).toBe("3 of 18 questions answered.");
});

test("a code that nobody has seen yet is said to have changed", () => {
  expect(describeChanged("7K2M-9QXD", ["7K2M-9QXD"])).toBe("");
  expect(describeChanged("7K2M-9QXE", ["7K2M-9QXD"])).toBe(
    "Your code has changed, since you changed an answer. If you gave 7K2M-9QXD, ask for it to be left out: each code is one person.",
  );
});

test("every earlier code stays named, since two codes of one person would count as two people", () => {
  expect(describeChanged("CCCC-1", ["AAAA-1", "BBBB-1", "CCCC-1"])).toBe(
    "If you gave AAAA-1 or BBBB-1, ask for it to be left out: each code is one person.",
  );
});

test("a code is spelt one character at a time, with a pause between its groups", () => {
  expect(spellCode("7K2M-9QXD-4")).toBe("7 K 2 M, 9 Q X D, 4");
});
