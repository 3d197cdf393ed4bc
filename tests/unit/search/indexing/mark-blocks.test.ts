import { expect, test } from "vitest";
import { markBlocks } from "../../../../src/search/indexing/mark-blocks.ts";

test.each([
  ["<p>One</p>", '<p id="-block-1">One</p>'],
  ['<h2 class="a > b">One</h2>', '<h2 id="-block-1" class="a > b">One</h2>'],
  ["<li><strong>Cost.</strong> None</li>", '<li id="-block-1"><strong id="-block-2">Cost.</strong> None</li>'],
  ["<figure hidden><p>a</p></figure>", '<figure id="-block-1" hidden><p id="-block-2">a</p></figure>'],
])("%s can be found in the index", (html, marked) => {
  expect(markBlocks(html)).toBe(marked);
});

test("an id of the page stays, and other elements get none", () => {
  const html = '<p id="f1">One <em>and</em> <a href="/">two</a></p><pre>3</pre><picture></picture>';
  expect(markBlocks(html)).toBe(html);
});

test("what stands in a table belongs to the table", () => {
  const table = "<table><caption>c</caption><tbody><tr><td><p>1</p></td></tr></tbody></table>";
  expect(markBlocks(`${table}<p>after</p>`)).toBe(
    `${table.replace("<table", '<table id="-block-1"')}<p id="-block-2">after</p>`,
  );
});
