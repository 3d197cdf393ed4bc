import { expect, test } from "vitest";
import { headersFor, readHeaders } from "../../../scripts/headers.ts";

const rules = readHeaders("/a/*\n  Cache-Control: no-cache\n  X-One: a: b\n/a/b/*\n  Cache-Control: max-age=9\n");

test("values may hold colons, and what no rule names has no headers", () => {
  expect(Object.fromEntries(headersFor(rules, "/a/"))).toEqual({ "Cache-Control": "no-cache", "X-One": "a: b" });
  expect(headersFor(rules, "/c/").size).toBe(0);
});

test("a header that two rules set is joined, so that the double shows", () => {
  expect(headersFor(rules, "/a/b/x.js").get("Cache-Control")).toBe("no-cache, max-age=9");
});
