import { expect, test } from "vitest";
import { builtPages, listedPaths } from "../fixtures/built-site.ts";
import { choosePages } from "../accessibility/our-content/visited-pages.ts";

const listed = builtPages.filter(({ path }) => listedPaths.includes(path));
const templates = (paths: readonly string[]) =>
  new Set(
    listed.filter(({ path }) => paths.includes(path)).map(({ html }) => /data-page="([^"]+)"/.exec(html)?.[1] ?? ""),
  );

test("a quick run looks at every template, and at some other pages with every commit", () => {
  const [one, other] = [choosePages(listed, "one"), choosePages(listed, "other")];
  expect(templates(one)).toEqual(templates(listedPaths));
  expect(one.filter((path) => !other.includes(path)).length).toBeGreaterThan(0);
  expect(choosePages(listed, "one")).toEqual(one);
  expect(one.length).toBeLessThan(50);
});

test("the longest page is always among those that are looked at", () => {
  const longest = listed.toSorted((a, b) => b.html.length - a.html.length)[0];
  expect(choosePages(listed, "any")).toContain(longest?.path);
});
