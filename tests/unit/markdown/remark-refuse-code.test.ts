import { createProcessor, evaluate } from "@mdx-js/mdx";
import remarkGfm from "remark-gfm";
import { afterEach, expect, test } from "vitest";
import config from "../../../astro.config.mjs";
import { scanBody, type Mark } from "../../../src/content/scan-body.ts";
import { readContent } from "../../../src/content/read-content.ts";
import { remarkRefuseCode } from "../../../src/markdown/remark-refuse-code.ts";
import { harmlessBodies, hostileBodies } from "../../fixtures/hostile-bodies.ts";

const options = { remarkPlugins: [remarkGfm, remarkRefuseCode] };
const runtime = { Fragment: "fragment", jsx: () => null, jsxs: () => null };

afterEach(() => {
  delete process.env["HOSTILE_BODY_RAN"];
});

/** Compiles a text as the build does, with the processor of the project's own configuration. */
async function compile(body: string): Promise<string> {
  const renderer = await config.markdown?.processor?.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false, srcDir: new URL("file:///src/"), sourcemap: false },
  );
  if (!renderer) throw new Error("The configuration names no processor of MDX.");
  return (await renderer.process(body, "/content/insights/visit.mdx", {})).code;
}

test.each(hostileBodies)("the build refuses %s, with file and line, before any of it runs", async (_, body, line) => {
  await expect(compile(body)).rejects.toThrow(`/content/insights/visit.mdx:${String(line)}  `);
  await expect(evaluate(body, { ...options, ...runtime })).rejects.toThrow("The text:");
  expect(process.env["HOSTILE_BODY_RAN"]).toBeUndefined();
});

test("without the refusal the smallest hostile text would run", async () => {
  await evaluate(hostileBodies[0]?.[1] ?? "", runtime);
  expect(process.env["HOSTILE_BODY_RAN"]).toBe("yes");
});

test.each(hostileBodies)("the check refuses %s, with its line", (_, body, line) => {
  expect(scanBody(body).bare.map((found) => found.line)).toContain(line);
});

test.each(harmlessBodies)("both let a plain text pass: %s", async (body) => {
  await expect(compile(body)).resolves.toContain("MDXContent");
  expect(scanBody(body).bare).toEqual([]);
});

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly value?: unknown }[];
  readonly depth?: number;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/** Every node of a tree, in the order of the text. */
const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

test("the check and the build find the same marks and headings in every text of the library", () => {
  const processor = createProcessor(options);
  const { records } = readContent("content");
  const texts = records.filter(({ body }) => body !== "");
  expect(texts.length).toBeGreaterThan(100);
  for (const { file, body } of texts) {
    const nodes = nodesOf(processor.parse(body));
    const lineOf = ({ position }: Node) => position?.start.line;
    const parsed = nodes
      .filter(({ type }) => type.startsWith("mdxJsx"))
      .map((node) => ({ line: lineOf(node), component: node.name, id: node.attributes?.[0]?.value }));
    const { marks, headings } = scanBody(body);
    expect(marks satisfies readonly Mark[], file).toEqual(parsed);
    expect(
      headings.map(({ line, depth }) => ({ line, depth })),
      file,
    ).toEqual(
      nodes.filter(({ type }) => type === "heading").map((node) => ({ line: lineOf(node), depth: node.depth })),
    );
  }
});
