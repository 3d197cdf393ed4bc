import { globSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { expect, test } from "vitest";

type Names = Record<string, string>;

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Names; devDependencies: Names };
const known = new Set(Object.keys(manifest.dependencies));
const knownHere = new Set([...known, ...Object.keys(manifest.devDependencies)]);

/** What the build and the commands of editors and hosts run, and what only development runs. */
const shipped = [
  "src/**/*.{ts,astro,scss}",
  "astro.config.mjs",
  "scripts/{check,compress,headers,ledger,new,serve,start}.ts",
];
const development = ["tests/**/*.ts", "scripts/**/*.ts", ".eslint.config.mjs"];

const imported =
  /^\s*(?:import|export)\s[^"';]*?from\s+"([\w@./:-]+)"|\bimport\(?\s*"([\w@./:-]+)"|@(?:use|forward) "([\w@./:-]+)"/gm;
const typesAlone = /^\s*import type [^"';]*?from\s+"[^"]+"/gm;

/** The packages that a file imports by name; of `import type`, which no build needs, those too if `types` is set. */
function packagesOf(file: string, { types }: { types: boolean }): string[] {
  const text = readFileSync(file, "utf8");
  return [...(types ? text : text.replace(typesAlone, "")).matchAll(imported)].flatMap(([, ...names]) => {
    const name = names.find(Boolean) ?? "";
    // A stylesheet names its neighbours without a dot.
    const own = /^\.|^astro:|^sass:/.test(name) || isBuiltin(name) || (file.endsWith(".scss") && !name.includes("/"));
    return own ? [] : [name.split("/", name.startsWith("@") ? 2 : 1).join("/")];
  });
}

const undeclared = (patterns: string[], names: ReadonlySet<string>, options: { types: boolean }) =>
  globSync(patterns).flatMap((file) =>
    packagesOf(file, options)
      // The types of a package may come from a package of types.
      .filter((name) => !names.has(name) && !(options.types && names.has(`@types/${name}`)))
      .map((name) => `${file} imports ${name}`),
  );

test("what the build imports is a dependency, so that an install without the rest can build", () => {
  expect(globSync(shipped).flatMap((file) => packagesOf(file, { types: false })).length).toBeGreaterThan(20);
  expect(undeclared(shipped, known, { types: false })).toEqual([]);
});

test("everything that is imported is declared", () => {
  expect(undeclared([...shipped, ...development], knownHere, { types: true })).toEqual([]);
});
