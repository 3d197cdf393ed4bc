import type { Nodes, Parents, Root } from "mdast";

interface Cite {
  type: "mdxJsxTextElement";
  name: "Cite";
  attributes: { type: "mdxJsxAttribute"; name: string; value: string | null }[];
}

const isCite = (node: unknown): node is Cite =>
  typeof node === "object" &&
  node !== null &&
  "type" in node &&
  node.type === "mdxJsxTextElement" &&
  "name" in node &&
  node.name === "Cite";

function attach(parent: Parents): void {
  parent.children = parent.children.filter((child, i) => {
    if (child.type === "text" && isCite(parent.children[i + 1])) child.value = child.value.trimEnd();
    return child.type !== "text" || child.value !== "";
  });
  for (const [i, child] of (parent.children as Nodes[]).entries()) {
    if (isCite(child) && isCite(parent.children[i - 1]))
      child.attributes.push({ type: "mdxJsxAttribute", name: "isNext", value: null });
    if ("children" in child) attach(child);
  }
}

/**
 * A remark plugin that removes the space before a citation, so that no line begins with its mark, and tells a citation
 * that comes right after another so, because their marks stand as “1, 2”.
 */
export const remarkKeepCitations =
  () =>
  (tree: Root): void => {
    attach(tree);
  };
