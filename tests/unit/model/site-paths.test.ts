import { expect, test } from "vitest";
import { pagePath, pagesAbout } from "../../../src/library/site-pages.ts";

const page = (slug: string) => ({ slug, title: slug, summary: "", path: "", updated: "2026-01-01", citations: [] });

test.each([
  ["about", "/about/"],
  ["accessibility", "/accessibility/"],
  ["privacy", "/privacy/"],
  ["method", "/about/method/"],
  ["decisions/no-scores", "/about/decisions/no-scores/"],
])("the page %s stands at %s", (slug, path) => {
  expect(pagePath(slug)).toBe(path);
});

test("pages with an address of their own are not drawn below /about/", () => {
  const pages = ["about", "accessibility", "method", "privacy"].map(page);
  expect(pagesAbout({ pages }).map(({ slug }) => slug)).toEqual(["about", "method"]);
});
