import { expect, test } from "vitest";
import { answerGroups, firstSentence, groupPlaces } from "../../../../src/search/query/answer-groups.ts";

const terms = ["insight", "principle", "case-study", "checklist", "session", "reference"];
const table = {
  pageIds: [],
  entryIds: [],
  facets: { type: { terms, entries: [[0], [2], [1], [5], [0], [1], [3]] } },
  results: { kinds: [], entries: [] },
  updated: [],
  title: [],
};

test("each group has the first three entries of its kinds, in their order, and references are in none", () => {
  expect(groupPlaces([6, 5, 4, 3, 2, 1, 0], table)).toEqual({ do: [5, 4, 2], tried: [1], check: [6], teach: [] });
});

test("a library without types has no groups", () => {
  expect(groupPlaces([0], { ...table, facets: {} })).toEqual({ do: [], tried: [], check: [], teach: [] });
});

const facts = (basis: string) => ({
  marks: [{ direction: "narrows" as const, words: "Gap narrowed" }],
  basis,
  people: "Older people",
});

test("each link says one sentence of the entry; what is used in a meeting, how much there is; what was tried, the gap", async () => {
  const page = (docIndex: number) =>
    Promise.resolve({
      url: `/entry-${String(docIndex)}/`,
      content: "",
      meta: { title: `Entry "${String(docIndex)}"`, summary: "Ask first. Then act." },
      anchors: [],
      sentences: [],
      facts: facts("18 questions, 90 minutes"),
    });
  const published = { ...table, entryIds: ["IN-01", "CS-02"] };
  const { do: toDo, tried, check } = await answerGroups([0, 1, 6], published, page, new Map([[1, "f2"]]));
  expect(toDo).toEqual([{ id: "IN-01", title: "Entry “0”", url: "/entry-0/", line: "Ask first.", marks: [] }]);
  expect(tried).toMatchObject([{ fragment: "f2", line: "Ask first.", marks: [{ words: "Gap narrowed" }] }]);
  expect(check).toMatchObject([{ line: "18 questions, 90 minutes", marks: [] }]);
});

test("a sentence ends where the next begins, and not within a number", () => {
  expect(firstSentence("Costs fell by 1.5 per cent. Nobody knows why.")).toBe("Costs fell by 1.5 per cent.");
  expect(firstSentence("One sentence only")).toBe("One sentence only");
});
