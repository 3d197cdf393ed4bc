import type { Root, RootContent } from "mdast";

/** The fields of any node that this plugin reads. */
interface AnyNode {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
}

/** The id of a finding that stands in a text by itself. */
function findingId({ type, name, attributes = [] }: AnyNode): string | undefined {
  if (type !== "mdxJsxFlowElement" || name !== "Finding") return undefined;
  const id = attributes.find((attribute) => attribute.name === "id")?.value;
  return typeof id === "string" ? id : undefined;
}

const group = (ids: object): RootContent =>
  ({
    type: "mdxJsxFlowElement",
    name: "Findings",
    attributes: [Object.assign(ids, { type: "mdxJsxAttribute" })],
    children: [],
  }) as unknown as RootContent;

/**
 * A remark plugin that joins findings which follow each other without words between into one component, so that those of
 * one programme can be shown together. It takes one attribute, the ids with a space between.
 */
export function remarkFindingGroups() {
  return (tree: Root): void => {
    const made: RootContent[] = [];
    let ids: { name: string; value: string } | undefined;
    for (const node of tree.children) {
      const id = findingId(node);
      if (id === undefined) {
        ids = undefined;
        made.push(node);
      } else if (ids) {
        ids.value += ` ${id}`;
      } else {
        ids = { name: "ids", value: id };
        made.push(group(ids));
      }
    }
    tree.children = made;
  };
}
