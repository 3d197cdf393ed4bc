import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dist, readBuilt } from "../fixtures/built-site.ts";

const isPublished = !readBuilt("index.html").includes("Preview: this copy has no published address.");

test("a copy that nobody has published says so and cites no address of its own", () => {
  expect(isPublished).toBe(process.env["SITE_URL"] !== undefined);
  const files = globSync("**/*.{html,json,csv}", { cwd: dist });
  expect(files.length).toBeGreaterThan(300);
  const citing = files.filter((file) => readFileSync(join(dist, file), "utf8").includes("localhost"));
  expect(citing).toEqual([]);
});
