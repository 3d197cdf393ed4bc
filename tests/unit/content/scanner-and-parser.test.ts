import { createProcessor } from "@mdx-js/mdx";
import remarkGfm from "remark-gfm";
import { expect, test } from "vitest";
import { readContent } from "../../../src/content/read-content.ts";
import { scanBody } from "../../../src/content/scan-body.ts";
import { remarkRefuseCode } from "../../../src/markdown/remark-refuse-code.ts";
import { harmlessBodies, hostileBodies, unreadableBodies } from "../../fixtures/hostile-bodies.ts";

const processor = createProcessor({ remarkPlugins: [remarkGfm] });
const refuse = remarkRefuseCode();

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
const wordsOf = (node: Node): string => node.value ?? (node.children ?? []).map(wordsOf).join("");
/** Words without the signs of emphasis, links and escapes, which the scanner leaves in. */
const plain = (text: string) => text.replace(/\]\([^)]*\)/g, "").replace(/[*_[\]`~\\]/g, "").trim();

/** What the parser of the build finds in a text; undefined where it, or our plugin, refuses the text. */
function parse(body: string) {
  try {
    const tree = processor.parse(body);
    refuse(tree, { path: "text.mdx" });
    const nodes: Node[] = nodesOf(tree);
    const line = ({ position }: Node) => position?.start.line;
    return {
      headings: nodes
        .filter(({ type }) => type === "heading")
        .map((node) => ({ line: line(node), depth: node.depth, text: plain(wordsOf(node)) })),
      marks: nodes
        .filter(({ type }) => type.startsWith("mdxJsx"))
        .map((node) => ({ line: line(node), component: node.name, id: node.attributes?.[0]?.value })),
    };
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** What the scanner of the check finds; undefined where it refuses the text. */
function scan(body: string) {
  const { headings, marks, bare } = scanBody(body);
  if (bare.length > 0) return undefined;
  return { headings: headings.map(({ text, ...rest }) => ({ ...rest, text: plain(text) })), marks };
}

test("both read every text of the library alike, and refuse none", () => {
  const texts = readContent("content").records.filter(({ body }) => body !== "");
  expect(texts.length).toBeGreaterThan(100);
  for (const { file, body } of texts) {
    const scanned = scan(body);
    expect(scanned, file).toBeDefined();
    expect(scanned, file).toEqual(parse(body));
  }
});

test("both refuse every hostile text, wherever it stands among harmless ones", () => {
  for (const [kind, hostile] of [...hostileBodies, ...unreadableBodies]) {
    for (const body of [hostile, ...harmlessBodies.flatMap((text) => [`${text}\n\n${hostile}`, `${hostile}\n\n${text}`])]) {
      expect(parse(body), kind).toBeUndefined();
      expect(scan(body), kind).toBeUndefined();
    }
  }
});

/** Texts that a parser of Markdown may read in other ways than people do, or than a scanner of lines. */
const unusual = [
  "## Why ##",
  "##Why",
  "##",
  "##\tWhy",
  "\\## Why",
  "&#35; Why",
  " ## Why",
  "   ### Why",
  "> ## Why",
  "- ## Why",
  "1. ## Why",
  "1) ## Why",
  "> - ## Why",
  "-  \n  ## Why",
  "Why\n===",
  "Why\n---",
  "Why\n\n---\n\nSo",
  "- Why\n  ---",
  "- Why\n\n---",
  "| a | b |\n| - | - |\n| # c | d |",
  "a | b\n- | -\nc | d",
  "Why[^1]\n\n[^1]: ## So",
  "[a]: /b\n## Why",
  "Why\\\n## So",
  "Why  \n## So",
  "    ## Why",
  "\t## Why",
  '<Cite unit="guide.one" />\n## Why',
  "####### Why",
  "# *Why* [so](/a)",
  'So <Term id="GT-001">why</Term>\n\n- <Cite unit="guide.one" />',
  "~~Why~~\n\n* * *\n\nSo",
  "1. a\n\n   b\n\n   ### c",
  "**Why**\n-",
];

test.each(unusual)("what both let pass they read alike: %j", (body) => {
  const scanned = scan(body);
  // The scanner may refuse what the parser reads, since it refuses whatever it cannot read for certain.
  if (scanned) expect(scanned).toEqual(parse(body));
});

test("the scanner lets pass what editors write", () => {
  const passed = unusual.filter((body) => scan(body) !== undefined);
  for (const body of ["## Why ##", "Why\n\n---\n\nSo", "[a]: /b\n## Why", "# *Why* [so](/a)"]) expect(passed).toContain(body);
});
