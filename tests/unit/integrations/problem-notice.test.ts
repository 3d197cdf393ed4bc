import { expect, test } from "vitest";
import { problemPage, withNotice } from "../../../src/integrations/problem-notice.ts";

const lines = [
  "content/a.mdx:3  A bare “<” stands in the text.  Write &lt;.",
  "content/b.yaml:1  It is missing.  Add it.",
];

test("the problems stand above everything on a page, as text", () => {
  const html = withNotice('<html><head></head><body class="page"><main>Words</main></body></html>', lines);
  expect(html).toMatch(/<body class="page"><style>.*<section data-content-problems.*<\/section><main>Words<\/main>/s);
  expect(html).toContain("2 problems in the content. This page shows the last content that had none.");
  expect(html).toContain("<li>content/a.mdx:3  A bare “&lt;” stands in the text.  Write &amp;lt;.</li>");
});

test("without any content to show, a page lists the problems alone", () => {
  const html = problemPage(lines.slice(1));
  expect(html).toMatch(/^<!doctype html>/);
  expect(html).toContain("1 problem in the content. The library appears here when they are mended.");
  expect(html).toContain("<li>content/b.yaml:1  It is missing.  Add it.</li>");
});
