import { expect, test } from "vitest";
import { droppedSentence, viewTitle } from "../../../../../src/search/ui/library-search/view-words.ts";

test("the title names the query, then the filters, then the page", () => {
  expect(viewTitle("asthma", ["Children"], "Library – Evidence")).toBe("asthma, Children – Library – Evidence");
  expect(viewTitle("", [], "Library – Evidence")).toBe("Library – Evidence");
  expect(viewTitle("a".repeat(500), [], "Library")).toBe(`${"a".repeat(80)}… – Library`);
});

test("each unknown filter is named once, and no more than three", () => {
  expect(droppedSentence([])).toBe("");
  expect(droppedSentence(["old", "old"])).toBe("There is no filter “old”; it was left out.");
  expect(droppedSentence(["a", "b", "c", "d"])).toBe("There are no filters “a”, “b” or “c”; they were left out.");
});
