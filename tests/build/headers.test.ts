import { globSync } from "node:fs";
import { sep } from "node:path";
import { expect, test } from "vitest";
import { readHeaders } from "../../scripts/headers.ts";
import { dist, readBuilt } from "../fixtures/built-site.ts";

const rules = readHeaders(readBuilt("_headers"));

/** The addresses that a built file answers. */
const addresses = globSync("**/*.*", { cwd: dist })
  .map((file) => `/${file.split(sep).join("/")}`)
  // What a server sends in place of the plain file has the address of the plain file.
  .filter((path) => !/\.(br|gz)$/.test(path))
  .flatMap((path) => (path.endsWith("/index.html") ? [path, path.slice(0, -"index.html".length)] : [path]));

test("each built file has exactly one rule, with the whole policy, and so has the page for unknown addresses", () => {
  expect(addresses.length).toBeGreaterThan(500);
  expect(addresses).toContain("/404.html");
  const wrong = addresses.filter((path) => {
    const [rule, ...others] = rules.filter(({ matches }) => matches(path));
    const names = rule?.headers.map(([name]) => name) ?? [];
    return others.length > 0 || names.length !== 8 || new Set(names).size !== 8;
  });
  expect(wrong).toEqual([]);
});

test("hosts read at most a hundred rules of two thousand characters a line", () => {
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(
    Math.max(
      ...readBuilt("_headers")
        .split("\n")
        .map(({ length }) => length),
    ),
  ).toBeLessThanOrEqual(2000);
});
