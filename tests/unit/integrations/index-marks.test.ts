import { expect, test } from "vitest";
import { withoutIndexMarks } from "../../../src/integrations/index-marks.ts";

test("marks of the index leave tags, in every form that pages write them, and the mark of a searched page stays", () => {
  const html =
    '<article data-entry="CS-01" data-pagefind-body><h1 data-pagefind-meta="title" data-pagefind-weight="10" lang="cy">A > B</h1><p data-pagefind-ignore class="a"><br data-pagefind-ignore="all"/></p></article>';
  expect(withoutIndexMarks(html)).toBe(
    '<article data-entry="CS-01" data-pagefind-body><h1 lang="cy">A > B</h1><p class="a"><br/></p></article>',
  );
});

test("what a text or another attribute says of such marks stays as it is", () => {
  const html = '<p title="write data-pagefind-ignore here">Write data-pagefind-weight="3" in a tag</p>';
  expect(withoutIndexMarks(html)).toBe(html);
});
