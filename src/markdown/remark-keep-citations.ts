import type { Nodes, Parents, Root } from "mdast";

const isCite = (node: Nodes | undefined): boolean =>
  node !== undefined && (node.type as string) === "mdxJsxTextElement" && "name" in node && node.name === "Cite";

function attach(parent: Parents): void {
  parent.children = parent.children.filter((child, i) => {
    if (child.type === "text" && isCite(parent.children[i + 1])) child.value = child.value.trimEnd();
    return child.type !== "text" || child.value !== "";
  });
  for (const child of parent.children as Nodes[]) if ("children" in child) attach(child);
}

/** A remark plugin that removes the space before a citation, so that no line begins with its mark. */
export const remarkKeepCitations =
  () =>
  (tree: Root): void => {
    attach(tree);
  };
