import { expect, test } from "vitest";
import { fileWords } from "../../../src/model/file-words.ts";

test.each([
  ["Board hour: gaps & next steps", "board-hour-gaps-next-steps"],
  ["Sesiwn gyntaf – Ynys Môn", "sesiwn-gyntaf-ynys-mon"],
  ["../../etc/passwd\u0000", "etc-passwd"],
  ["”", ""],
  ["a".repeat(39) + " b", "a".repeat(39)],
])("“%s” names a file %s", (text, words) => {
  expect(fileWords(text)).toBe(words);
});
