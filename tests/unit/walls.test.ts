import { globSync, readFileSync } from "node:fs";
import { ESLint } from "eslint";
import { expect, test } from "vitest";
import { walls } from "../../.walls.mjs";
import { placeOf, readImports } from "../fixtures/imports.ts";

interface Wall {
  readonly values?: readonly string[];
  readonly types?: readonly string[];
}

const table: Readonly<Record<string, Wall>> = walls;
const allowed = (place: string): readonly string[] => [...(table[place]?.values ?? []), ...(table[place]?.types ?? [])];
const wallRules = ["boundaries/dependencies", "no-restricted-imports"];
const imports = readImports().filter(({ from }) => from.includes("/"));

/** The folders of a circle, if following `next` from any of them leads back to it. */
function findCircle(next: (place: string) => Iterable<string>, places: Iterable<string>): string[] | undefined {
  const done = new Set<string>();
  const visit = (place: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(place)) return [...way.slice(way.indexOf(place)), place];
    if (done.has(place)) return undefined;
    for (const other of next(place)) {
      const circle = visit(other, [...way, place]);
      if (circle) return circle;
    }
    done.add(place);
    return undefined;
  };
  for (const place of places) {
    const circle = visit(place, []);
    if (circle) return circle;
  }
  return undefined;
}

test("every folder imports what the walls allow, also from the scripts of components", () => {
  const breaches = imports.filter(({ from, to }) => {
    const [own, other] = [placeOf(from), placeOf(to)];
    return own !== other && !/\.(scss|json)$/.test(to) && !allowed(own).includes(other);
  });
  expect(breaches).toEqual([]);
  expect(imports.length).toBeGreaterThan(500);
});

test("no folder imports in a circle, and the table of walls allows none", () => {
  const edges = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [own, other] = [placeOf(from), placeOf(to)];
    if (own !== other) edges.set(own, (edges.get(own) ?? new Set()).add(other));
  }
  expect(findCircle((place) => edges.get(place) ?? [], edges.keys())).toBeUndefined();
  expect(findCircle(allowed, Object.keys(table))).toBeUndefined();
  expect(findCircle((place) => ({ a: ["b"], b: ["c"], c: ["b"] })[place] ?? [], ["a"])).toEqual(["b", "c", "b"]);
});

test.each([
  ["src/components/entry/Example.astro", '---\nimport { getLibrary } from "../../library/index.ts";\n---\n'],
  ["src/assessment/ui/item/example.ts", 'import { encode } from "../../codec/encode.ts";\n'],
  ["src/model/example.ts", 'import { href } from "../routes.ts";\n'],
  ["src/search/query/example.ts", 'import { indexPages } from "../indexing/index-pages.ts";\n'],
])("the linter refuses %s a value from behind a wall", async (filePath, text) => {
  const eslint = new ESLint({
    overrideConfigFile: ".eslint.config.mjs",
    ruleFilter: ({ ruleId }) => wallRules.includes(ruleId),
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  });
  const [report] = await eslint.lintText(text, { filePath });
  expect(report?.messages.filter(({ ruleId }) => wallRules.includes(ruleId ?? ""))).toHaveLength(1);
});

test("no file is longer than two hundred lines: it is parted along a noun", () => {
  const files = globSync("{src,scripts,tests}/**/*.{ts,astro,scss}");
  expect(files.length).toBeGreaterThan(700);
  const long = files.filter((file) => readFileSync(file, "utf8").trimEnd().split("\n").length > 200);
  expect(long).toEqual([]);
});
