import { createProcessor } from "@mdx-js/mdx";
import remarkGfm from "remark-gfm";
import { expect, test } from "vitest";
import { remarkFindingGroups } from "../../../src/markdown/remark-finding-groups.ts";
import { remarkSections } from "../../../src/markdown/remark-sections.ts";
import { remarkTableLabels } from "../../../src/markdown/remark-table-labels.ts";

const compile = async (text: string) =>
  String(
    await createProcessor({
      remarkPlugins: [remarkGfm, remarkTableLabels, remarkFindingGroups, remarkSections],
      jsx: true,
    }).process(text),
  ).replace(/\s+/g, " ");

test("a section that the model promises holds all up to the next heading of its level, and no other does", async () => {
  const made = await compile("## Why\n\nA.\n\n### More\n\nB.\n\n## Another\n\nC.\n\n## Watch for\n\nD.");
  const inside = [...made.matchAll(/<Section of="([^"]+)">(.*?)<\/Section>/g)].map(([, of, text = ""]) => [
    of,
    [...text.matchAll(/\{"(\w)\."\}/g)].map(([, letter]) => letter).join(""),
  ]);
  expect(inside).toEqual([
    ["why", "AB"],
    ["watch-for", "D"],
  ]);
  expect(made).toContain('{"C."}');
});

test("findings with no words between them are one group", async () => {
  const made = await compile('<Finding id="a.f1" />\n\n<Finding id="a.f2" />\n\nText.\n\n<Finding id="b.f1" />');
  expect(made.match(/<Findings [^>]*>/g)).toEqual(['<Findings ids="a.f1 a.f2" />', '<Findings ids="b.f1" />']);
  expect(made).not.toContain("<Finding ");
});

test("each cell of a table after the first of its row has the heading of its column", async () => {
  const made = await compile("| What | **Pack** | |\n|---|---|---|\n| Uptake | Up | No |");
  expect(made.match(/data-?[lL]abel[=:]\s*"[^"]*"/g)).toEqual(['data-label="Pack"']);
  expect(made).toContain('className="stacks"');
});
