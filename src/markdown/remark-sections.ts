import type { Root, RootContent } from "mdast";
import { promisedFragments } from "../model/required-headings.ts";

/** The words of a heading. */
const wordsOf = (node: Extract<RootContent, { type: "heading" }>): string =>
  node.children.map((child) => ("value" in child ? child.value : "")).join("");

const section = (of: string, children: RootContent[]): RootContent =>
  ({
    type: "mdxJsxFlowElement",
    name: "Section",
    attributes: [{ type: "mdxJsxAttribute", name: "of", value: of }],
    children,
  }) as unknown as RootContent;

/**
 * A remark plugin that puts each section of a text which the model promises into a component, from its heading to the
 * next one of its level, so that a page can draw its lists and add to its end.
 */
export function remarkSections() {
  return (tree: Root): void => {
    const made: RootContent[] = [];
    let open: RootContent[] = made;
    for (const node of tree.children) {
      const fragment = node.type === "heading" && node.depth === 2 ? promisedFragments.get(wordsOf(node)) : undefined;
      if (node.type === "heading" && node.depth <= 2) {
        open = fragment === undefined ? made : [];
        if (fragment !== undefined) made.push(section(fragment, open));
      }
      open.push(node);
    }
    tree.children = made;
  };
}
