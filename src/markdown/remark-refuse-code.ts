/** The components that a text may use, each with its only attribute, which holds an id. */
const components: ReadonlyMap<string, string> = new Map([
  ["Cite", "unit"],
  ["Finding", "id"],
  ["Term", "id"],
]);

/** The fields of any node that this plugin reads. */
interface AnyNode {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly AnyNode[];
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/** The fault of a component: an unknown name, or an attribute that is not an id in plain text. */
function faultOf({ name, attributes = [] }: AnyNode): string | undefined {
  const allowed = components.get(name ?? "");
  if (allowed === undefined) return `<${name ?? ""}> is not a component of a text`;
  const plain = attributes.every(
    (attribute) =>
      attribute.type === "mdxJsxAttribute" && attribute.name === allowed && typeof attribute.value === "string",
  );
  return plain && attributes.length === 1 ? undefined : `<${name ?? ""}> takes ${allowed}="…" and nothing else`;
}

/** The reason why a node would run as code, or undefined if the node is text. */
function codeIn(node: AnyNode): string | undefined {
  switch (node.type) {
    case "mdxjsEsm":
      return "A line that begins with “import” or “export” is code";
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return "Text in braces is code";
    case "html":
      return "HTML is not text";
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return faultOf(node);
    default:
      return undefined;
  }
}

function refuse(node: AnyNode, path: string): void {
  const code = codeIn(node);
  if (code !== undefined) {
    throw new Error(
      `${path}:${String(node.position?.start.line ?? 1)}  ${code}.  Take it out: only Cite, Finding and Term may stand in a text.`,
    );
  }
  for (const child of node.children ?? []) refuse(child, path);
}

/**
 * A remark plugin that stops the build at anything in a text that would run: imports, exports, expressions, HTML, and
 * components other than Cite, Finding and Term. It is the first plugin, so that nothing in the text has run before.
 */
export const remarkRefuseCode =
  () =>
  (tree: AnyNode, file: { readonly path?: string }): void => {
    refuse(tree, file.path ?? "The text");
  };
