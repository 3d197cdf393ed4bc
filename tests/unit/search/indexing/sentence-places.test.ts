import { expect, test } from "vitest";
import { ownAnchors, sentencePlaces } from "../../../../src/search/indexing/sentence-places.ts";

type Block = readonly [element: string, text: string];

/** A page of blocks that follow each other. An element may have an id after “#”. */
function page(...blocks: Block[]) {
  let location = 0;
  const anchors = blocks.map(([name, text], i) => {
    const [element = "", id = `-block-${String(i)}`] = name.split("#");
    const anchor = { element, id, text, location };
    // A label stands at the beginning of the block after it.
    if (element !== "strong") location += text.split(" ").length;
    return anchor;
  });
  return { anchors, content: blocks.flatMap(([name, text]) => (name === "strong" ? [] : text)).join(" ") };
}
const sentences = (...blocks: Block[]) => {
  const made = page(...blocks);
  const words = made.content.split(" ");
  const found: string[] = [];
  let from = 0;
  for (const [gap = 0, ...lengths] of sentencePlaces(made)) {
    from += gap;
    for (const length of lengths) found.push(words.slice(from, (from += length)).join(" "));
  }
  return found;
};

test("a paragraph is cut into its sentences, which stand where they are said to stand", () => {
  const text =
    'Uptake rose by 7.3% in Leeds. "We asked, e.g. Dr. Khan and J. Li," they said. NHS staff (and others. Many) came too.';
  expect(sentences(["h2", "What changed."], ["p", text])).toEqual([
    "Uptake rose by 7.3% in Leeds.",
    '"We asked, e.g. Dr. Khan and J. Li," they said.',
    "NHS staff (and others. Many) came too.",
  ]);
});

test.each(["h2", "figcaption", "table", "dt", "div", "summary", "caption", "span"])(
  "the text of %s is no prose",
  (element) => {
    expect(sentences([element, "Visits were made to many households."])).toEqual([]);
  },
);

test.each(["p", "li", "dd", "blockquote", "span#i01-ask"])("the text of %s is prose", (element) => {
  expect(sentences([element, "Visits were made to many households."])).toHaveLength(1);
});

test.each([
  ["a label", "Not stated here either."],
  ["a value", "Visited in the first year: 160"],
  ["half a sentence", "and visits were made to many households."],
  ["half a quotation", '"Visits were made to many households.'],
])("%s is no sentence", (_, text) => {
  expect(sentences(["li", text])).toEqual([]);
});

test("the label before a sentence is left out, and an emphasised beginning is not", () => {
  const text = "Who loses. Some firms may lose work by it.";
  expect(sentences(["strong", "Who loses."], ["li", text])).toEqual(["Some firms may lose work by it."]);
  expect(sentences(["strong", "Some firms"], ["li", "Some firms may lose work by it."])).toHaveLength(1);
});

test("sentences of two blocks, or with something else between them, are two runs", () => {
  const two = "They came in the evening. They stayed for an hour.";
  expect(sentencePlaces(page(["p", two], ["p", two]))).toEqual([
    [0, 5, 5],
    [0, 5, 5],
  ]);
  expect(
    sentencePlaces(page(["h2", "What"], ["p", "They came in the evening. Not stated. They stayed for an hour."])),
  ).toEqual([
    [1, 5],
    [2, 5],
  ]);
});

test("the page keeps its own anchors", () => {
  const { anchors } = page(["p", "One"], ["figure#f1", "Two"], ["strong", "Three"]);
  expect(ownAnchors(anchors).map(({ id }) => id)).toEqual(["f1"]);
});
