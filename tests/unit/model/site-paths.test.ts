import { expect, test } from "vitest";
import { isAboutPage, pagePath } from "../../../src/model/site-paths.ts";

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
  expect(["about", "accessibility", "method", "privacy"].filter(isAboutPage)).toEqual(["about", "method"]);
});
