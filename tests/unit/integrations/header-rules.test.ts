import { expect, test } from "vitest";
import { writeHeaders } from "../../../src/integrations/header-rules.ts";

const files = [
  "index.html",
  "404.html",
  "icon.svg",
  "embed/CS-01/index.html",
  "principles/index.html",
  "principles/flexible/index.html",
  "_astro/page.AbC.js",
  "pagefind/pagefind.js",
  "pagefind/index/en_1.pf_index",
  "pagefind/fragment/en_1.pf_fragment",
  "pagefind/vocabulary/words.json",
];

const pathsOf = (text: string) => text.split("\n").filter((line) => line.startsWith("/"));

test("every folder and every file at the top has one rule, and folders that differ inside are taken apart", () => {
  expect(pathsOf(writeHeaders(files, "/"))).toEqual([
    "/",
    "/404.html",
    "/_astro/*",
    "/embed/*",
    "/icon.svg",
    "/index.html",
    "/pagefind/fragment/*",
    "/pagefind/index/*",
    "/pagefind/pagefind.js",
    "/pagefind/vocabulary/*",
    "/principles/*",
  ]);
});

test("under a base path every rule begins with it, and no value has it", () => {
  const text = writeHeaders(files, "/library/");
  expect(pathsOf(text).every((path) => path.startsWith("/library/"))).toBe(true);
  expect(text.match(/library/g)).toHaveLength(pathsOf(text).length);
});

test("a copy below a path asks nothing of the rest of its host, nor of hosts below it", () => {
  expect(writeHeaders(files, "/library/")).not.toMatch(/includeSubDomains|preload/i);
});

test("only what has its content in its name is kept for ever", () => {
  const rules = writeHeaders(files, "/").split(/\n(?=\/)/);
  const kept = rules.filter((rule) => rule.includes("immutable")).map((rule) => rule.split("\n")[0]);
  expect(kept).toEqual(["/_astro/*", "/pagefind/fragment/*", "/pagefind/index/*"]);
  expect(rules.filter((rule) => rule.includes("no-cache"))).toHaveLength(rules.length - kept.length);
});

test("other sites may frame what is made for it and nothing else, and that runs no script and sends nothing", () => {
  const rules = writeHeaders(files, "/library/").split(/\n(?=\/)/);
  const framed = rules.filter((rule) => rule.includes("frame-ancestors *"));
  expect(framed.map((rule) => rule.split("\n")[0])).toEqual(["/library/embed/*"]);
  expect(framed.join("")).toContain("Cross-Origin-Resource-Policy: cross-origin");
  expect(framed.join("")).toContain("form-action 'none'");
  expect(framed.join("")).not.toMatch(/script-src|connect-src/);
  const others = rules.filter((rule) => !framed.includes(rule));
  expect(others.length).toBeGreaterThan(5);
  for (const rule of others) {
    expect(rule).toContain("frame-ancestors 'none'");
    expect(rule).toContain("Cross-Origin-Resource-Policy: same-origin");
  }
});
