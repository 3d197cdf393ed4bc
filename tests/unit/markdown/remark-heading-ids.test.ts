import { createProcessor } from "@mdx-js/mdx";
import { expect, test } from "vitest";
import { remarkHeadingIds } from "../../../src/markdown/remark-heading-ids.ts";
import { remarkKeepCitations } from "../../../src/markdown/remark-keep-citations.ts";

type Plugin = typeof remarkHeadingIds | typeof remarkKeepCitations;
const compile = async (text: string, plugin: Plugin) =>
  String(await createProcessor({ remarkPlugins: [plugin], jsx: true }).process(text));

test("a heading of the model has its promised fragment, and no other heading has one", async () => {
  const made = await compile("## What the evidence says\n\nText.\n\n## Another\n", remarkHeadingIds);
  expect(made.match(/id=\{?"[^"]*"/g)).toEqual(['id="evidence"']);
});

test("a citation follows its sentence without a space, so that its mark never begins a line", async () => {
  const text = 'So it is. <Cite unit="a.one" />\n\n- Again \n  <Cite unit="a.two" /> and on.\n';
  const made = await compile(text, remarkKeepCitations);
  expect(made).toContain('{"So it is."}<Cite unit="a.one" />');
  expect(made).toContain('{"Again"}<Cite unit="a.two" />{" and on."}');
});

test("two citations stand together, and other text keeps its spaces", async () => {
  const made = await compile('So. <Cite unit="a.one" /> <Cite unit="a.two" /> *And* on.', remarkKeepCitations);
  expect(made).toMatch(/<Cite unit="a.one" \/><Cite unit="a.two" isNext \/>\{" "\}<_components.em>/);
});
