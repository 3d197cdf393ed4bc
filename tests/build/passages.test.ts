import { afterAll, expect, test, vi } from "vitest";
import { Excerpt } from "../../src/search/query/passage.ts";
import { builtPages, dist } from "../fixtures/built-site.ts";
import { engineOf } from "../fixtures/engine-in-node.ts";
import { queriesOf } from "../fixtures/queries.ts";

const ask = await engineOf(dist);
afterAll(() => vi.unstubAllGlobals());

const straight = (text: string): string =>
  text
    .replace(/&#(?:34|x22);|&quot;|[“”]/g, '"')
    .replace(/&#(?:39|x27);|[‘’]/g, "'")
    .replace(/(?<=\d)–(?=\d)/g, "-")
    .replace(/&gt;/g, ">")
    .replace(/&lt;/g, "<")
    .replace(/&nbsp;|\u00a0/g, " ")
    .replace(/&amp;/g, "&");

const noProse = /<(table|h1|h2|h4|h5|h6|dt|figcaption|caption|nav|script)\b[\s\S]*?<\/\1>/g;
const question = / data-part="ask"[^>]*>([\s\S]*?)<\/span>/;
const label = /(<(?:p|li)\b[^>]*>\s*)<strong[^>]*>[^<]*[.:?!]<\/strong>/g;
const inline = /<\/?(?:a|em|strong|span|abbr|i|b|q|cite|dfn|time|mark)\b[^>]*>/g;

/** The paragraphs and list items of a page, without headings, tables, captions, labels and marks of sources. */
const proseOf = (html: string): string[] =>
  straight(
    html
      .replace(/\s+/g, " ")
      .replace(/<(sup|copy-link)\b[\s\S]*?<\/\1>/g, "")
      .replace(noProse, "\n")
      .replace(/<h3\b[\s\S]*?<\/h3>/g, (heading) => `\n${question.exec(heading)?.[1] ?? ""}\n`)
      .replace(label, "$1")
      .replace(inline, "")
      .replace(/<[^>]*>/g, "\n"),
  ).split("\n");

const prose = new Map(builtPages.map(({ path, html }) => [path, { html, texts: new Array<string>() }]));
const proseAt = (path: string): string[] => {
  const page = prose.get(path);
  if (!page) throw new Error(`There is no page ${path}.`);
  if (page.texts.length === 0) page.texts = proseOf(page.html);
  return page.texts;
};

test("every passage is a sentence of its page, and no heading, cell, caption, label or broken quotation", async () => {
  const wrong: string[] = [];
  let passages = 0;
  for (const { query } of queriesOf("tuned")) {
    const { fetch } = await ask(query);
    for (const { page, positions, fragment } of await fetch(0, 6)) {
      const passage = new Excerpt(page, positions).passage(fragment);
      if (!passage) continue;
      passages += 1;
      const shown = passage.runs.map((run) => run.text).join("");
      const whole = straight(shown.replace(/…$/, ""));
      const isSentence = /^["'([]*[\p{Lu}\d£]/u.test(whole) && /([.?!]["')\]]*|…)$/.test(straight(shown));
      const isQuoteWhole = shown.split("“").length === shown.split("”").length;
      const path = `/${page.url.split("/").slice(-3).join("/")}`;
      if (!isSentence || !isQuoteWhole || !proseAt(path).some((text) => text.includes(whole)))
        wrong.push(`${query}: ${path}: ${shown}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(passages).toBeGreaterThan(300);
});
