import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { builtPages, dist } from "../fixtures/built-site.ts";

/** Elements that a browser draws inside a line: their tags add no space to the text. All others end the line. */
const inline = new Set(
  "a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr".split(" "),
);

const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };
const decode = (text: string) =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (entity, decimal, hex, name: string | undefined) =>
    name ? (signs[name] ?? entity) : String.fromCodePoint(decimal ? Number(decimal) : parseInt(String(hex), 16)),
  );

/** The text of a page, one line for each block, as a browser draws it. */
const linesOf = (html: string) =>
  decode(
    html
      .replace(/<!--.*?-->|<(script|style|svg|template|pre)\b.*?<\/\1>/gs, "")
      .replace(/<code\b.*?<\/code>/gs, "code")
      // A script writes words into an empty part; until then the sentence around it is hidden.
      .replace(/<(\w+)[^>]* data-part="[^"]*"[^>]*><\/\1>/g, "words")
      .replace(/\s+/g, " ")
      .replace(/<\/?([a-z\d-]+)[^>]*>/gi, (_, tag: string) => (inline.has(tag.toLowerCase()) ? "" : "\n")),
  )
    .split("\n")
    .map((line) => line.trim());

// A name such as “.assessment.json”, a decimal such as “.5” and three full stops may begin with a point.
const astray = /\S\s+(?:[,;:!?)”’]|\.(?![\da-z]|\.\.))|[(“‘]\s+\S/g;

/** Places where a space stands before a sign that closes, or after one that opens. */
const spacesIn = (lines: readonly string[]) =>
  lines.flatMap((line) =>
    [...line.matchAll(astray)].map(({ index }) => line.slice(Math.max(0, index - 20), index + 20)),
  );

test("finds the spaces that a reader would see, and no others", () => {
  const seen = (html: string) => spacesIn(linesOf(html)).length;
  expect(seen("<p>In <a>London </a>, it</p>")).toBe(1);
  expect(seen("<p>the “<a> protected</a>” now</p>")).toBe(1);
  expect(seen('<p><a>A</a>\n<span class="x">, B</span></p>')).toBe(1);
  expect(seen("<p>(<a>DNA\n</a>) again</p>")).toBe(1);
  expect(seen("<p>London</p>\n<p>, it ends in .json and .5</p><p>well … (<a>so</a>), “it” is: ‘x’</p>")).toBe(0);
});

test("no space stands before a comma or a closing mark, nor after an opening one", () => {
  const faults = builtPages.flatMap(({ path, html }) =>
    spacesIn(linesOf(html.slice(html.indexOf("<body")))).map((place) => `${path} ${place}`),
  );
  expect(faults.slice(0, 20)).toEqual([]);
});

/** What search holds of each page: its address and its text. */
const searched = globSync("pagefind/fragment/*", { cwd: dist })
  .sort()
  .map((file) => {
    const packed = gunzipSync(readFileSync(join(dist, file))).toString();
    return JSON.parse(packed.slice(packed.indexOf("{"))) as { url: string; content: string };
  });

test("nor does one in the text that search shows", () => {
  expect(searched.length).toBeGreaterThan(100);
  const faults = searched.flatMap(({ url, content }) => spacesIn([content]).map((place) => `${url} ${place}`));
  expect(faults.slice(0, 20)).toEqual([]);
});

test("search shows what an entry says, and not what a page works out about its figures", () => {
  const derived =
    /states it in words|More on this figure|Link to the study missing|Told by those who ran it|Of whom or what/;
  expect(searched.filter(({ content }) => derived.test(content)).map(({ url }) => url)).toEqual([]);
});
