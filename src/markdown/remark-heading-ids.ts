import type { Root } from "mdast";
import { promisedFragments } from "../model/required-headings.ts";

/** A remark plugin that gives the headings that the model requires their fixed ids. */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    for (const node of tree.children) {
      if (node.type !== "heading") continue;
      const text = node.children.map((child) => ("value" in child ? child.value : "")).join("");
      const fragment = promisedFragments.get(text);
      if (fragment) node.data = { ...node.data, hProperties: { id: fragment } };
    }
  };
}
