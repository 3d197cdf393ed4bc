import { expect, test } from "vitest";
import { withTextDirection } from "../../../src/integrations/text-direction.ts";

const page =
  '<!doctype html><html lang="en-GB"><head><meta content="a > b" lang="ar"/></head><body><p class="lede" lang="ar">A <b>b</b> <span data-part="x" lang="en-GB">c</span></p><p>say lang="ar" to it</p><br></body></html>';

test("texts of content that is written from right to left say so, and words of the interface inside them do too", () => {
  expect(withTextDirection(page, "ar")).toBe(
    page
      .replace("<meta", '<meta dir="rtl"')
      .replace('<p class="lede"', '<p dir="rtl" class="lede"')
      .replace("<span", '<span dir="ltr"'),
  );
});

test("a page is left as it is where the content is written as the interface is", () => {
  const welsh = page.replaceAll('"ar"', '"cy"');
  expect(withTextDirection(welsh, "cy")).toBe(welsh);
});
