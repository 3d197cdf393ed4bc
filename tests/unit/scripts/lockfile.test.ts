import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Locked {
  readonly packages: Record<
    string,
    {
      optionalDependencies?: Record<string, string>;
      resolved?: string;
      integrity?: string;
      bin?: Record<string, string>;
    }
  >;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as Locked;

test("every optional platform package has its own entry, so that npm ci works on every system", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

test("the Node that the project brings is locked with its integrity for every system, in one version", () => {
  const runtimes = Object.entries(packages).filter(([path, { bin }]) => bin?.["node"] && path.includes("/node-"));
  const systems = runtimes.map(([path]) => path.replace("node_modules/node-", "").replace("bin-", "")).sort();
  expect(systems).toEqual(["darwin-arm64", "darwin-x64", "linux-arm64", "linux-x64", "win-arm64", "win-x64"]);
  expect(runtimes.filter(([, { integrity }]) => !integrity)).toEqual([]);
  const { optionalDependencies = {} } = packages[""] ?? {};
  expect(new Set(runtimes.map(([path]) => optionalDependencies[path.replace("node_modules/", "")])).size).toBe(1);
});

test("no registry's address stands in the lockfile, and every dependency is pinned", () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith("http"))).toEqual([]);
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<
    "dependencies" | "devDependencies" | "optionalDependencies",
    Record<string, string>
  >;
  const versions = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
