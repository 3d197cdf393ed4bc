import { z } from "astro/zod";
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { builtPages, listedPaths } from "../fixtures/built-site.ts";

const part = z.object({
  title: z.string(),
  prompt: z.string(),
  said: z.array(z.object({ text: z.string(), units: z.array(z.string()) })).default([]),
});
const schema = z.object({
  title: z.string(),
  boxes: z.array(z.array(part)),
  table: z.object({ columns: z.array(part) }).optional(),
});

/** The templates, read from the content without the library between. */
const templates = globSync("content/templates/*.yaml").map((file) => ({
  path: `/templates/${basename(file, ".yaml")}/`,
  ...schema.parse(parse(readFileSync(file, "utf8"))),
}));

const htmlOf = (path: string) => builtPages.find((page) => page.path === path)?.html ?? "";
const textOf = (html: string) =>
  html
    .replace(/<sup\b.*?<\/sup>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replace(/\s+/g, " ");

test("every template is in the sitemap and is named by the list of templates and that of documents", () => {
  expect(templates.length).toBeGreaterThan(1);
  for (const { path } of templates) {
    expect(
      listedPaths.some((listed) => listed.endsWith(path)),
      path,
    ).toBe(true);
    for (const list of ["/templates/", "/documents/"]) expect(htmlOf(list), list).toContain(`href="${path}"`);
  }
});

test("each part stands on the form, and below with every sentence of its sources or a word that it is ours", () => {
  for (const { path, boxes, table } of templates) {
    const parts = [...boxes.flat(), ...(table?.columns ?? [])];
    const [form = "", below = ""] = htmlOf(path).split("What the sources say of each part");
    for (const { title, prompt, said } of parts) {
      expect(textOf(form), title).toContain(`${title} ${prompt}`);
      for (const { text, units } of said) {
        expect(textOf(below)).toContain(text);
        for (const unit of units) expect(below).toContain(`data-unit="${unit}"`);
      }
    }
    const ours = parts.filter(({ said }) => said.length === 0).length;
    expect(below.match(/It is ours\./g)?.length ?? 0, path).toBe(ours);
  }
});

test("the page of a source says which templates use its units", () => {
  for (const { path, boxes } of templates) {
    const [unit = ""] = boxes.flat().flatMap(({ said }) => said.flatMap(({ units }) => units));
    const source = htmlOf(`/sources/${unit.split(".")[0] ?? ""}/`);
    expect(source, unit).toContain(`href="${path}`);
  }
});
