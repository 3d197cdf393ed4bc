import { expect, test } from "vitest";
import { scanBody } from "../../../src/content/scan-body.ts";

test("finds headings, marks and the paragraphs they stand in", () => {
  const body =
    '## Why\n\nFirst line\nsecond line. <Cite unit="guide.one" /> <Cite unit="guide.two" />\n\n- an item <Term id="GT-001">word</Term>\n';
  const { headings, marks, blocks, bare } = scanBody(body);
  expect(headings).toEqual([{ line: 1, depth: 2, text: "Why" }]);
  expect(marks.map(({ component, id, line }) => [component, id, line])).toEqual([
    ["Cite", "guide.one", 4],
    ["Cite", "guide.two", 4],
    ["Term", "GT-001", 6],
  ]);
  expect(blocks.map(({ text }) => text)).toEqual(["## Why", "First line second line.", "- an item word"]);
  expect(bare).toEqual([]);
});

test.each([
  ["fewer < 5", "<"],
  ["a {brace}", "{"],
  ["<b>bold</b>", "<"],
  ['<Cite unit="guide.one">', "<"],
  ["export const x = 1", "export"],
  ["import x from 'x'", "import"],
  ["```", "```"],
  ['Write `<Cite unit="guide.one" />`', "<"],
  ['A <Term id="GT-001">word', "<Term>"],
  ["A word</Term>", "<Term>"],
])("reports what MDX would read as code in: %s", (text, character) => {
  expect(scanBody(`Fine.\n\n${text}`).bare).toEqual([{ line: 3, character }]);
});

test("leaves code between backticks alone, unless MDX could read what it holds as code of its own", () => {
  expect(scanBody("Write `/id/CS-07/` or `npm run check`.").bare).toEqual([]);
  expect(scanBody("Write `{x}`.").bare).toEqual([{ line: 1, character: "{" }]);
});
