import { expect, test } from "vitest";
import { unbroken, unbrokenMarkup } from "../../../../src/components/site/unbroken.ts";

test.each([
  ["Closing gaps in Covid-19 vaccination", 'Closing gaps in <span class="unbroken">Covid-19</span> vaccination'],
  ["Year-end review of 2019-20", "Year-end review of 2019-20"],
  ["A&E <now>", "A&amp;E &lt;now&gt;"],
])("the heading “%s” is “%s” in markup", (text, markup) => {
  expect(unbroken(text)).toBe(markup);
});

test("names in markup are kept whole, and tags and their attributes stay", () => {
  expect(unbrokenMarkup('Before <a href="/covid-19/">Covid-19</a> &amp; after')).toBe(
    'Before <a href="/covid-19/"><span class="unbroken">Covid-19</span></a> &amp; after',
  );
});
