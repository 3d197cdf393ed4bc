import type { Root } from "mdast";
import { expect, test } from "vitest";
import { remarkKeepCitations } from "../../../src/markdown/remark-keep-citations.ts";

const cite = (unit: string) => ({
  type: "mdxJsxTextElement",
  name: "Cite",
  attributes: [{ type: "mdxJsxAttribute", name: "unit", value: unit }],
  children: [],
});
const text = (value: string) => ({ type: "text", value });

test("no space stands before a mark, and a mark right after another is told so", () => {
  const children = [text("It fell. "), cite("a"), text(" "), cite("b"), text(" It rose."), cite("c")];
  const tree = { type: "root", children: [{ type: "paragraph", children }] } as unknown as Root;
  remarkKeepCitations()(tree);
  const [paragraph] = tree.children;
  const read = JSON.parse(JSON.stringify(paragraph)) as { children: Partial<ReturnType<typeof cite>>[] };
  expect(read.children.map((child) => child.attributes?.some(({ name }) => name === "isNext") ?? child)).toEqual([
    text("It fell."),
    false,
    true,
    text(" It rose."),
    false,
  ]);
});
