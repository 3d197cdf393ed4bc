import type { Nodes, Root, Table } from "mdast";

/** The words of a node, without components. */
const wordsOf = (node: Nodes): string =>
  "value" in node ? node.value : "children" in node ? (node.children as Nodes[]).map(wordsOf).join("") : "";

function label(table: Table): void {
  const [head, ...rows] = table.children;
  const names = (head?.children ?? []).map((cell) => wordsOf(cell).trim());
  table.data = { ...table.data, hProperties: { className: ["stacks"] } };
  for (const row of rows)
    row.children.forEach((cell, column) => {
      const name = column > 0 ? names[column] : undefined;
      if (name) cell.data = { ...cell.data, hProperties: { dataLabel: name } };
    });
}

/**
 * A remark plugin that writes the heading of its column on each cell of a table, but for the first of a row, which names
 * the row. Where a window is narrow, rows become blocks and each cell shows its label.
 */
export const remarkTableLabels =
  () =>
  (tree: Root): void => {
    const visit = (node: Nodes): void => {
      if (node.type === "table") label(node);
      else if ("children" in node) for (const child of node.children as Nodes[]) visit(child);
    };
    visit(tree);
  };
