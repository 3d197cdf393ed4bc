import { expect, test } from "vitest";
import { headersFor, readHeaders } from "../../../scripts/headers.ts";

const rules = readHeaders("/*\n  Cache-Control: no-cache\n  X-One: a: b\n/_astro/*\n  Cache-Control: max-age=9\n");

test("a later rule replaces an earlier one, and values may hold colons", () => {
  expect(Object.fromEntries(headersFor(rules, "/a/"))).toEqual({ "Cache-Control": "no-cache", "X-One": "a: b" });
  expect(headersFor(rules, "/_astro/x.js").get("Cache-Control")).toBe("max-age=9");
});
