import { expect, test } from "vitest";
import { countSentence } from "../../../src/search/elements/count-sentence.ts";

test.each([
  [14, "asthma", [["Children and young people"]], "14 entries for “asthma” in Children and young people"],
  [1, "", [["Access", "Outcomes"], ["Case studies"]], "1 entry in Access or Outcomes and Case studies"],
  [0, "xyz", [], "No entries for “xyz”"],
])("%s entries", (total, query, chosen, sentence) => {
  expect(countSentence(total, query, chosen)).toBe(sentence);
});
