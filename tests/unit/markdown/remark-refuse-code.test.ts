import { evaluate } from "@mdx-js/mdx";
import remarkGfm from "remark-gfm";
import { afterEach, expect, test } from "vitest";
import config from "../../../astro.config.mjs";
import { scanBody } from "../../../src/content/scan-body.ts";
import { remarkRefuseCode } from "../../../src/markdown/remark-refuse-code.ts";
import { harmlessBodies, hostileBodies, unreadableBodies } from "../../fixtures/hostile-bodies.ts";

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

test.each(unreadableBodies)("the build cannot read %s, and says where", async (_, body, line) => {
  await expect(compile(body)).rejects.toThrow(`(${String(line)}:`);
});

test("without the refusal the smallest hostile text would run", async () => {
  await evaluate(hostileBodies[0]?.[1] ?? "", runtime);
  expect(process.env["HOSTILE_BODY_RAN"]).toBe("yes");
});

test.each([...hostileBodies, ...unreadableBodies])("the check refuses %s, with its line", (_, body, line) => {
  expect(scanBody(body).bare.map((found) => found.line)).toContain(line);
});

test.each(harmlessBodies)("both let a plain text pass: %s", async (body) => {
  await expect(compile(body)).resolves.toContain("MDXContent");
  expect(scanBody(body).bare).toEqual([]);
});
